using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Reads the figures of a year by branch (分支统计). Of the nation and of provinces the months that are over, some thirty thousand rows
/// and two thousand, are read once a minute: only a recall across the turn of a month still changes them, and shows there up to a
/// minute late.
/// </summary>
public sealed class FigureSumsReader
{
    // Only the nation has so many bodies; the largest province has some two hundred.
    private const int NearlyAll = 1_000;

    // A city has at most some twenty-five: all its months together are read as fast as one.
    private const int Many = 50;

    private readonly NpgsqlDataSource database;
    private readonly SharedReadings<(string Body, DateOnly Month), IReadOnlyList<BranchFigures>> past;
    private readonly IBodyTreeSource bodies;

    /// <summary>Over the record.</summary>
    public FigureSumsReader(
        NpgsqlDataSource database,
        IBodyTreeSource bodies,
        DashboardOptions options,
        TimeProvider time
    )
    {
        (this.database, this.bodies) = (database, bodies);
        past = new(asked => Past(new(asked.Body), asked.Month), options.PastKept, time);
    }

    /// <summary>Reads those of the branches.</summary>
    /// <param name="body">Whose branches they are.</param>
    /// <param name="branches">Each body with the one it counts for.</param>
    /// <param name="today">The day in China.</param>
    /// <param name="cancellation">Gives up.</param>
    internal async Task<FigureSums> Read(
        BodyCode body,
        IReadOnlyDictionary<string, BodyCode> branches,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        if (branches.Count < Many)
        {
            return new(await Query(branches, January(month), month, today, cancellation), today.Month);
        }
        var now = Query(branches, month, month, today, cancellation);
        return new((await past.Of((body.Value, month), cancellation)).Concat(await now), today.Month);
    }

    private Task<IReadOnlyList<BranchFigures>> Past(BodyCode body, DateOnly month) =>
        Query(
            FigureBranches.Of(bodies.Current, body),
            January(month),
            month.AddDays(-1),
            today: null,
            CancellationToken.None
        );

    private async Task<IReadOnlyList<BranchFigures>> Query(
        IReadOnlyDictionary<string, BodyCode> branches,
        DateOnly from,
        DateOnly until,
        DateOnly? today,
        CancellationToken cancellation
    )
    {
        var asked = new
        {
            bodies = branches.Keys.ToArray(),
            branches = branches.Values.Select(branch => branch.Value).ToArray(),
            from,
            until,
            today,
        };
        var statement = branches.Count < NearlyAll ? FigureStatement.OfSome : FigureStatement.OfNearlyAll;
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return [.. await connection.QueryAsync<BranchFigures>(new(statement, asked, cancellationToken: cancellation))];
    }

    private static DateOnly January(DateOnly month) => new(month.Year, 1, 1);
}

using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Brings paper legs online (线下转在线) once the body that they went to has joined: each by an ordinary order of the house
/// whose id follows from the leg. What waits stands in the list, so a crash in between costs nothing but time.
/// </summary>
public sealed class PaperLegs(NpgsqlDataSource database, IBodyTreeSource bodies, IEngine engine) : IBodyJoined
{
    private const int Together = 200;

    private const string Waiting = """
        SELECT l.report, l.leg
        FROM lists.legs l
        WHERE l.offline AND l.state IN ('Sent', 'Received') AND l.to_body = ANY (@joined)
          AND (l.report, l.leg) > (@report, @leg)
        ORDER BY l.report, l.leg
        LIMIT @most
        """;

    /// <summary>Brings online whatever can be; gives how many legs that were.</summary>
    public async Task<int> BringOnline(CancellationToken cancellation)
    {
        var joined = bodies.Current.All.Where(body => body.Joined).Select(body => body.Code.Value).ToArray();
        var brought = 0;
        for (var last = (Report: Guid.Empty, Leg: 0); ; )
        {
            var some = await Some(joined, last, cancellation);
            foreach (var (report, leg) in some)
            {
                var order = new ReportOrder(
                    new(report),
                    new(DerivedId.Of("bring-online", report.ToString(), $"{leg}")),
                    Caller.House,
                    new BringLegOnline(leg)
                );
                brought += (await engine.Do(order, cancellation)).Receipt is null ? 0 : 1;
            }
            if (some.Count < Together)
            {
                return brought;
            }
            last = some[^1];
        }
    }

    Task IBodyJoined.Joined(CancellationToken cancellation) => BringOnline(cancellation);

    private async Task<List<(Guid Report, int Leg)>> Some(
        string[] joined,
        (Guid Report, int Leg) last,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(Guid Report, int Leg)>(
            new(
                Waiting,
                new
                {
                    joined,
                    report = last.Report,
                    leg = last.Leg,
                    most = Together,
                },
                cancellationToken: cancellation
            )
        );
        return rows.AsList();
    }
}

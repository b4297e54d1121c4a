using System.Collections.Immutable;
using System.Data;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Finds twins (查重): reports of the last twelve months that are similar by at least 70 %, among those that the asker may
/// open. It proposes and changes nothing.
/// </summary>
public sealed class TwinFinder(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    TimeProvider time,
    SearchOptions options
)
{
    private const int Months = 12;

    private const string OwnText = """
        SELECT t.bytes FROM lists.copies c
        JOIN record.texts t ON t.hash = c.text_hash
        WHERE c.report = @report AND c.body = @body AND c.body = ANY (@mine)
        """;

    private static readonly TwinsView None = new([], false, false);

    /// <summary>Twins of a text that is being written.</summary>
    public async Task<TwinsView> Of(TwinsRequest request, Caller caller, CancellationToken cancellation)
    {
        var text = new ReportText(
            request.Title ?? "",
            request.Situation ?? "",
            request.Analysis ?? "",
            request.Advice ?? ""
        );
        var keys = Visibility.KeysOf(caller, Today, bodies.Current);
        // Whoever may hand in at the body may know that it has the matter already, not which report it is.
        string[] others = MayWrite(caller, request.Body) ? [Visibility.Desk(request.Body)] : [];
        return await Find(text, request.Report, [.. keys], [.. others.Except(keys)], cancellation);
    }

    /// <summary>Twins of a report on the desk of the body, among its own and what arrived; none if it is not the caller's.</summary>
    public async Task<TwinsView?> Of(ReportId report, BodyCode body, Caller caller, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var desk = Visibility.Desk(body);
        string[] mine = Visibility.KeysOf(caller, Today, tree).Contains(desk) ? [body.Value] : [];
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<byte[]?>(
            new(
                OwnText,
                new
                {
                    report = report.Value,
                    body = body.Value,
                    mine,
                },
                cancellationToken: cancellation
            )
        );
        return rows.AsList() switch
        {
            [] => null,
            // Nothing is like a text that was redacted.
            [null] => None,
            [var bytes, ..] => await Find(
                ReportPaper.Read(bytes),
                report,
                [.. tree.WithPredecessors(body).Select(Visibility.Desk)],
                [],
                cancellation
            ),
        };
    }

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private bool MayWrite(Caller caller, BodyCode body) =>
        caller
            .On(Today)
            .Any(grant =>
                grant.Body == body
                && grant.Role
                    is Contracts.People.Role.Member
                        or Contracts.People.Role.UnitOfficer
                        or Contracts.People.Role.Informant
                        or Contracts.People.Role.Editor
            );

    private async Task<TwinsView> Find(
        ReportText text,
        ReportId? self,
        ImmutableArray<string> keys,
        ImmutableArray<string> others,
        CancellationToken cancellation
    )
    {
        var bigrams = Likeness.BigramsOf(text);
        if (bigrams.Length < Likeness.LeastBigrams)
        {
            return None;
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var patience = ((long)options.Patience.TotalMilliseconds).ToString(
            System.Globalization.CultureInfo.InvariantCulture
        );
        await connection.ExecuteAsync(SearchStatements.Settings, new { patience });
        var comparison = new TwinComparison(
            connection,
            bigrams,
            self,
            time.GetUtcNow().AddMonths(-Months),
            cancellation
        );
        var twins = await comparison.Among(keys);
        var alike =
            !others.IsEmpty
            && (await comparison.Among(others)).Found.Any(other => twins.Found.All(own => own.Report != other.Report));
        return new(await comparison.Lines(twins.Found, keys, bodies.Current), twins.More, alike);
    }
}

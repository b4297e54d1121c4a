using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Reads one report for one reader. Whether the reader may see it stands in the query itself: a report of others and one
/// that never was take the same path and give the same answer.
/// </summary>
public sealed partial class ReportReader(
    NpgsqlDataSource database,
    EventCodec codec,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string Events = """
        SELECT e.name AS "EventName", e.event_version AS "EventVersion", e.bytes, e.register, e.number
        FROM record.events e
        WHERE e.stream = @report
          AND EXISTS (SELECT FROM lists.readers r WHERE r.report = @report AND r.reader = ANY (@keys))
        ORDER BY e.version
        """;

    private const string Names = "SELECT person, name FROM lists.people WHERE person = ANY (@people)";

    private const string Texts =
        "SELECT hash, bytes FROM record.texts WHERE hash = ANY (@hashes) AND bytes IS NOT NULL";

    /// <summary>The view; none if there is no such report for this reader.</summary>
    public async Task<ReportView?> View(ReportId id, Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current) with { Calendars = calendars.Current };
        return await View(connection, id, caller, facts, MostMerges, cancellation);
    }

    private async Task<ReportView?> View(
        NpgsqlConnection connection,
        ReportId id,
        Caller caller,
        ReportFacts facts,
        int further,
        CancellationToken cancellation
    )
    {
        if (await Load(connection, id, caller, facts, cancellation) is not { } report)
        {
            return null;
        }
        var names = await connection.QueryAsync<(Guid Id, string Name)>(
            new(
                Names,
                new { people = ReportViewer.PersonsIn(report).Select(person => person.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        var hashes = ReportViewer.TextsIn(report, caller, facts).Select(Convert.FromHexString).ToArray();
        var texts = await connection.QueryAsync<(byte[] Hash, byte[] Bytes)>(
            new(Texts, new { hashes }, cancellationToken: cancellation)
        );
        var view = new ReportViewer(
            report,
            caller,
            facts,
            names.ToDictionary(row => new PersonId(row.Id), row => row.Name),
            texts.ToDictionary(
                row => Convert.ToHexStringLower(row.Hash),
                row => (ReadOnlyMemory<byte>)row.Bytes,
                StringComparer.Ordinal
            )
        ).Draw();
        return view with
        {
            Merges = further == 0 ? [] : await Merges(connection, report, caller, facts, further - 1, cancellation),
            Sources = await Titled(connection, report, view.Sources, cancellation),
            Commissions = await CommissionReferences.Of(connection, report, caller, facts, cancellation),
        };
    }

    /// <summary>The report as it stands, for a rule that a door asks; none if there is no such report for this reader.</summary>
    public async Task<(Report? Report, ReportFacts Facts)> Find(
        ReportId id,
        Caller caller,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current);
        return (await Load(connection, id, caller, facts, cancellation), facts);
    }

    /// <summary>Whether the file belongs to what the reader may read of the report; then the name it is shown under.</summary>
    public async Task<AttachedFile?> File(ReportId id, string hash, Caller caller, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current);
        var report = await Load(connection, id, caller, facts, cancellation);
        return report is null
            ? null
            : Lineage.Of(caller, report, facts).Files.FirstOrDefault(file => file.Hash == hash);
    }

    private async Task<Report?> Load(
        NpgsqlConnection connection,
        ReportId id,
        Caller caller,
        ReportFacts facts,
        CancellationToken cancellation
    )
    {
        var keys = Visibility.KeysOf(caller, facts.Today, facts.Bodies).ToArray();
        var rows = await connection.QueryAsync<EventRow>(
            new(Events, new { report = id.Value, keys }, cancellationToken: cancellation)
        );
        var report = Report.Start;
        foreach (var row in rows)
        {
            report = Report.Evolve(report, Fold.Own<ReportEvent>(codec.Read(row.Name, row.Bytes, row.PaperNumber)));
        }
        return report.Exists ? report : null;
    }

    private sealed record EventRow(string EventName, short EventVersion, byte[] Bytes, string? Register, int? Number)
    {
        public EventName Name => new(EventName, EventVersion);

        public string? PaperNumber =>
            Register is not null && Number is { } number ? Domain.Acts.PaperNumber.Write(Register, number) : null;
    }
}

using System.Globalization;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// Compares acknowledgements with the record (核对): nothing lost, nothing doubled, no gap. It reads the record in one walk and
/// names every fault; whether it finds faults at all is shown by <see cref="CheckerProof"/>.
/// </summary>
/// <param name="acts">What was acknowledged, report by report.</param>
/// <param name="whole">
/// Whether that is everything and nobody is acting any more; otherwise more may stand in the record than was acknowledged so far.
/// </param>
internal sealed class Checker(IReadOnlyDictionary<Guid, IReadOnlyList<Acknowledged>> acts, bool whole)
{
    private const int MostFaults = 20;

    // Clocks run by themselves: what they write was asked for by nobody.
    private const string OfTheClock = "report.clock-reached";

    private readonly List<string> faults = [];

    /// <summary>Compares, and names the first faults; none where all is as it was acknowledged.</summary>
    public async Task<IReadOnlyList<string>> Check(RecordRows rows)
    {
        await CheckReceipts(rows.Receipts);
        await CheckEvents(rows.Events);
        await CheckNotices(rows.Notices);
        return faults;
    }

    /// <summary>Compares, and ends the run if anything is wrong.</summary>
    /// <exception cref="InvalidOperationException">The record is not what was acknowledged; the message names the first faults.</exception>
    public async Task Require(RecordRows rows)
    {
        if (await Check(rows) is [_, ..] found)
        {
            throw new InvalidOperationException(
                $"The record is not what was acknowledged:\n{string.Join('\n', found)}"
            );
        }
    }

    private async Task CheckReceipts(IAsyncEnumerable<ReceiptRow> rows)
    {
        var open = acts.Values.SelectMany(own => own).ToDictionary(act => act.Receipt.Command.Value);
        var found = new HashSet<Guid>();
        await foreach (var row in rows)
        {
            if (open.Remove(row.Command, out var act))
            {
                found.Add(row.Command);
                Expect(IsSame(act, row), $"another receipt for command {row.Command}: {row} instead of {act.Receipt}");
            }
            else if (found.Contains(row.Command))
            {
                Fault($"doubled: command {row.Command} has two receipts");
            }
            else if (whole && row.Account != Guid.Empty && IsOfRun(row.Subject))
            {
                Fault($"done without an answer: command {row.Command} on {row.Subject}");
            }
        }
        foreach (var lost in open.Values)
        {
            Fault($"lost: no receipt for command {lost.Receipt.Command.Value} ({lost.Event} on {lost.Report})");
        }
    }

    private async Task CheckEvents(IAsyncEnumerable<EventRow> rows)
    {
        var numbers = new NumberRows();
        var missing = new HashSet<Guid>(acts.Keys);
        var stream = new List<EventRow>();
        await foreach (var row in rows)
        {
            if (stream is [var first, ..] && first.Stream != row.Stream)
            {
                CheckStream(stream, missing);
                stream.Clear();
            }
            stream.Add(row);
            numbers.Add(row);
        }
        CheckStream(stream, missing);
        foreach (var lost in missing)
        {
            Fault($"lost: no stream of report {lost}");
        }
        if (whole)
        {
            numbers.Faults().ToList().ForEach(Fault);
        }
    }

    private void CheckStream(List<EventRow> stream, HashSet<Guid> missing)
    {
        for (var place = 0; place < stream.Count; place++)
        {
            Expect(
                stream[place].Version == place + 1,
                $"gap: stream {stream[place].Stream} has version {stream[place].Version} in place {place + 1}"
            );
        }
        if (stream is not [var first, ..] || !acts.TryGetValue(first.Stream, out var expected))
        {
            return;
        }
        missing.Remove(first.Stream);
        var there = stream.Where(row => row.Name != OfTheClock).ToList();
        foreach (var (act, row) in expected.Zip(there))
        {
            Expect(
                act.Event == row.Name && NumberOf(act) == row.Number,
                $"stream {row.Stream} has {row} where {act.Event} {act.Receipt.Number} was acknowledged"
            );
        }
        Expect(there.Count >= expected.Count, $"lost: stream {first.Stream} ends before its last acknowledged act");
        Expect(!whole || there.Count <= expected.Count, $"doubled: stream {first.Stream} has more than was asked for");
    }

    private async Task CheckNotices(IAsyncEnumerable<NoticeRow> rows)
    {
        var (feed, number) = ("", 0L);
        await foreach (var row in rows)
        {
            number = row.Feed == feed ? number + 1 : 1;
            feed = row.Feed;
            Expect(row.Number == number, $"gap: feed {feed} has notice {row.Number} in place {number}");
            number = row.Number;
        }
    }

    private bool IsOfRun(string subject) => Guid.TryParse(subject, out var report) && acts.ContainsKey(report);

    private static bool IsSame(Acknowledged act, ReceiptRow row) =>
        act.Receipt.Subject == row.Subject
        && act.Receipt.At == row.At
        && act.Receipt.Item == row.Item
        && act.Receipt.Number == row.Number;

    // 320581-XX-2026-0288
    private static int? NumberOf(Acknowledged act) =>
        act.Receipt.Number is { } number
            ? int.Parse(number[(number.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture)
            : null;

    private void Expect(bool right, string fault)
    {
        if (!right)
        {
            Fault(fault);
        }
    }

    private void Fault(string fault)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add(fault);
        }
    }
}

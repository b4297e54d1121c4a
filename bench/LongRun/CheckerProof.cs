namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// Shows that the checker can fail (核对自证): a small made-up record without a fault, and the same with one fault planted, each of
/// which it must find. Only then is it believed when it finds nothing.
/// </summary>
internal static class CheckerProof
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 4, 0, 0, TimeSpan.Zero);
    private static readonly Guid Member = Guid.Parse("0197a000-0000-7000-8000-00000000000a");
    private static readonly Guid First = Guid.Parse("0197a000-0000-7000-8000-000000000001");
    private static readonly Guid Second = Guid.Parse("0197a000-0000-7000-8000-000000000002");

    private static readonly Acknowledged[] Acts =
    [
        Act(1, First, "report.submitted", "320581-XX-2026-0001"),
        Act(2, First, "report.taken"),
        Act(3, Second, "report.submitted", "320581-XX-2026-0002"),
    ];

    private static readonly Rows Sound = new(
        [.. Acts.Select(ReceiptOf)],
        [
            new(First, 1, "report.submitted", "320581-XX-2026", 1),
            new(First, 2, "report.taken"),
            new(Second, 1, "report.submitted", "320581-XX-2026", 2),
        ],
        [new("desk:320581", 1), new("desk:320581", 2), new("person:1", 1)]
    );

    private static readonly Dictionary<string, Rows> Faulty = new(StringComparer.Ordinal)
    {
        ["a receipt lost"] = Sound with { Receipts = Sound.Receipts[..^1] },
        ["another receipt"] = Sound with
        {
            Receipts = [Sound.Receipts[0] with { At = Noon.AddTicks(1) }, .. Sound.Receipts[1..]],
        },
        ["a receipt doubled"] = Sound with { Receipts = [.. Sound.Receipts, Sound.Receipts[0]] },
        ["an act that nobody was answered"] = Sound with
        {
            Receipts = [.. Sound.Receipts, ReceiptOf(Act(4, First, "report.taken"))],
        },
        ["a stream lost"] = Sound with { Events = Sound.Events[..^1] },
        ["an event lost"] = Sound with { Events = [Sound.Events[0], Sound.Events[2]] },
        ["an event doubled"] = Sound with
        {
            Events = [.. Sound.Events[..2], new(First, 3, "report.taken"), Sound.Events[2]],
        },
        ["another event"] = Sound with
        {
            Events = [Sound.Events[0], new(First, 2, "report.declined"), Sound.Events[2]],
        },
        ["a version left out"] = Sound with
        {
            Events = [Sound.Events[0], Sound.Events[1] with { Version = 3 }, Sound.Events[2]],
        },
        ["a number given twice"] = Sound with { Events = [.. Sound.Events, Stranger(2)] },
        ["a number left out"] = Sound with { Events = [.. Sound.Events, Stranger(4)] },
        ["a notice left out"] = Sound with { Notices = [Sound.Notices[0], new("desk:320581", 3)] },
        ["a notice doubled"] = Sound with { Notices = [Sound.Notices[0], .. Sound.Notices] },
        ["a first notice left out"] = Sound with { Notices = [.. Sound.Notices, new("unit:1", 2)] },
    };

    /// <summary>Plants every fault.</summary>
    /// <returns>How many the checker found: all.</returns>
    /// <exception cref="InvalidOperationException">It found a fault where there is none, or missed one.</exception>
    public static async Task<int> Run()
    {
        if (await Check(Sound) is [var imagined, ..])
        {
            throw new InvalidOperationException($"The checker finds a fault where there is none: {imagined}");
        }
        foreach (var (fault, rows) in Faulty)
        {
            if (await Check(rows) is [])
            {
                throw new InvalidOperationException($"The checker does not find {fault}.");
            }
        }
        return Faulty.Count;
    }

    private static Task<IReadOnlyList<string>> Check(Rows rows) =>
        new Checker(
            Acts.GroupBy(act => act.Report)
                .ToDictionary(report => report.Key, report => (IReadOnlyList<Acknowledged>)[.. report]),
            whole: true
        ).Check(
            new(rows.Receipts.ToAsyncEnumerable(), rows.Events.ToAsyncEnumerable(), rows.Notices.ToAsyncEnumerable())
        );

    private static Acknowledged Act(int command, Guid report, string happened, string? number = null) =>
        new(report, happened, new(new(new Guid(command, 0, 0, new byte[8])), report.ToString(), Noon, number));

    private static ReceiptRow ReceiptOf(Acknowledged act) =>
        new(Member, act.Receipt.Command.Value, act.Receipt.Subject, act.Receipt.At, null, act.Receipt.Number);

    private static EventRow Stranger(int number) => new(Member, 1, "report.submitted", "320581-XX-2026", number);

    private sealed record Rows(ReceiptRow[] Receipts, EventRow[] Events, NoticeRow[] Notices);
}

using System.Diagnostics;
using Npgsql;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>
/// How soon a submission rings (提醒用时): from the moment its author has the receipt until the screens of both editors at that desk hear that
/// the desk's feed has come to its number. One that rings before the receipt is there counts as nothing.
/// </summary>
internal static class PushTimes
{
    // Heads of joined feeds are read again once a minute: that is how late a lost ring may be.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private const string NumbersOfNotices = """
        SELECT subject, number FROM record.notices
        WHERE starts_with(feed, 'desk:') AND kind = 'report.submitted'
        """;

    /// <summary>Microseconds of each submission at each screen.</summary>
    /// <exception cref="OperationCanceledException">A screen never heard of one.</exception>
    public static async Task<IReadOnlyList<int>> Of(
        IEnumerable<Submitted> submitted,
        IReadOnlyDictionary<Participant, OpenScreen> screens,
        NpgsqlDataSource record
    )
    {
        var numbers = await Numbers(record);
        var desks = screens.Where(screen => screen.Key.IsEditor).ToLookup(one => one.Key.Body, one => one.Value);
        using var patience = new CancellationTokenSource(Patience);
        var times = new List<int>();
        foreach (var one in submitted)
        {
            foreach (var screen in desks[one.Body])
            {
                var ring = await Heard(screen, $"desk:{one.Body}", numbers[one.Acknowledged.Report], patience.Token);
                var after = ring.At > one.At ? Stopwatch.GetElapsedTime(one.At, ring.At) : TimeSpan.Zero;
                times.Add((int)after.TotalMicroseconds);
            }
        }
        return times;
    }

    private static async Task<Rung> Heard(OpenScreen screen, string feed, long number, CancellationToken cancellation)
    {
        using var glances = new PeriodicTimer(Glance);
        while (true)
        {
            if (screen.Rings.FirstOrDefault(ring => ring.Feed == feed && ring.Number >= number) is { } ring)
            {
                return ring;
            }
            await glances.WaitForNextTickAsync(cancellation);
        }
    }

    private static async Task<Dictionary<Guid, long>> Numbers(NpgsqlDataSource record)
    {
        var numbers = new Dictionary<Guid, long>();
        await using var command = record.CreateCommand(NumbersOfNotices);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            numbers.Add(Guid.Parse(rows.GetString(0)), rows.GetInt64(1));
        }
        return numbers;
    }
}

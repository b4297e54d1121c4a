using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>All turns of one server with one number of screens (合计).</summary>
/// <param name="Rings">How many rings were heard.</param>
/// <param name="Half">Milliseconds within which half of the frames arrived.</param>
/// <param name="Slowest">Milliseconds within which 99 of 100 arrived.</param>
/// <param name="Last">Milliseconds of the last of all.</param>
/// <param name="PerFrame">Microseconds of the server's processor time for each frame, the act that rang included.</param>
/// <param name="Idle">Kilobytes of one screen before anything rang.</param>
/// <param name="After">Kilobytes of one screen after the rings.</param>
internal sealed record HubLineOfTable(
    int Rings,
    double Half,
    double Slowest,
    double Last,
    double PerFrame,
    double Idle,
    double After
)
{
    /// <summary>Takes turns together; of memory the middle one counts.</summary>
    public static HubLineOfTable Of(int screens, IReadOnlyList<HubTurn> turns)
    {
        var heard = new Samples([.. turns.SelectMany(turn => turn.Heard)], 0);
        return new(
            turns.Sum(turn => turn.Rings.Count),
            heard.Percentile(0.5),
            heard.Percentile(0.99),
            heard.Percentile(1),
            turns.Sum(turn => turn.Server.TotalMicroseconds) / heard.Microseconds.Count,
            Middle(turns.Select(turn => (double)(turn.Idle - turn.Empty) / screens)),
            Middle(turns.Select(turn => (double)(turn.After - turn.Empty) / screens))
        );
    }

    /// <summary>The line as it is printed.</summary>
    public string Told(string name) =>
        FormattableString.Invariant(
            $"{name, -33}{Rings, 8:N0}{Half, 8:F1}{Slowest, 8:F1}{Last, 8:F1}{PerFrame, 14:F1}{Idle, 10:F1}{After, 11:F1}"
        );

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

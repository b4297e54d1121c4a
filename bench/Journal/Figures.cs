namespace ZhengXie.Linked.Bench.Journal;

/// <summary>What a run showed.</summary>
internal sealed record Figures(double[] Latencies, TimeSpan Span, TimeSpan Processor)
{
    private readonly double[] ordered = [.. Latencies.Order()];

    private double PerSecond => Latencies.Length / Span.TotalSeconds;

    public static void Print(string what, double perSecond) =>
        Console.WriteLine($"{what, -45} {perSecond, 8:F0} acts/s");

    public static void Print(string what, Figures run, double best) =>
        Console.WriteLine(
            $"{what, -45} {run.PerSecond, 8:F0} acts/s  p50 {run.At(0.5):F1}  p95 {run.At(0.95):F1}  p99 {run.At(0.99):F1} ms"
                + $"  own processor {run.Processor.TotalMicroseconds / run.Latencies.Length:F0} us/act"
                + (best > 0 ? $"  {run.PerSecond / best:F2} x one statement" : "")
        );

    private double At(double share) => ordered[(int)((ordered.Length - 1) * share)];
}

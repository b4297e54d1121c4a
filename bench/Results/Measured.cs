using ZhengXie.Linked.Bench.Load;

namespace ZhengXie.Linked.Bench.Results;

/// <summary>One line of the table: what was measured, and how.</summary>
/// <param name="Name">What.</param>
/// <param name="Run">The acts.</param>
internal sealed record Measured(string Name, Clocked Run)
{
    public override string ToString() =>
        $"{Name, -44}{Run.Samples.Rate, 8:N0}{Run.Samples.Percentile(0.5), 8:F1}{Run.Samples.Percentile(0.95), 8:F1}"
        + $"{Run.Samples.Percentile(0.99), 8:F1}{Run.DatabasePerAct, 8:F0}{Run.ProgramPerAct, 8:F0}{Run.Stolen, 8:P0}";
}

namespace ZhengXie.Linked.Bench.Results;

/// <summary>A figure beside its goal (指标): a ratio to a peer of the same run, or a plain limit.</summary>
/// <param name="Name">What was measured, and against what.</param>
/// <param name="Value">The figure.</param>
/// <param name="Goal">What was wanted.</param>
/// <param name="AtLeast">Whether the goal is the least; otherwise it is the most.</param>
/// <param name="Unit">Unit of both, such as <c>ms</c>; nothing for a ratio.</param>
internal sealed record Figure(string Name, double Value, double Goal, bool AtLeast, string Unit = "")
{
    /// <summary>The larger the better.</summary>
    public static Figure Least(string name, double value, double goal, string unit = "") =>
        new(name, value, goal, AtLeast: true, unit);

    /// <summary>The smaller the better.</summary>
    public static Figure Most(string name, double value, double goal, string unit = "") =>
        new(name, value, goal, AtLeast: false, unit);

    /// <summary>Whether the goal was met.</summary>
    public bool Met => AtLeast ? Value >= Goal : Value <= Goal;

    public override string ToString() =>
        FormattableString.Invariant(
            $"{Name, -64}{Value, 10:0.###} {Unit, -5}{(AtLeast ? '≥' : '≤')} {Goal, -7:0.###}{(Met ? "met" : "missed")}"
        );
}

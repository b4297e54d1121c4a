namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>The roles of the demo that a report meets on its way (角色), by the names in its accounts.</summary>
internal static class Roles
{
    public const string Editor = "编辑";
    public const string Reviewer = "审核";
    public const string Signer = "签发";

    /// <summary>Members of the body, who hand in reports.</summary>
    public static IReadOnlyList<string> Members { get; } = ["委员甲", "委员乙", "委员丙"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Members, Editor, Reviewer, Signer];
}

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>联合调研: a body and those it invites look into one subject; the parts become one report (1+N).</summary>
internal static class JointResearch
{
    public static TaskKind Kind { get; } =
        new("joint-research", "联合调研", "上下级政协就同一课题分头调研，各出分报告，合成一份总报告");
}

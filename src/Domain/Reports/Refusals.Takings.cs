namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about taking in many reports at once.</content>
public static partial class Refusals
{
    /// <summary>No report named, too many, or one twice.</summary>
    public static Refusal TakingsWrong { get; } =
        new("takings.reports-wrong", RefusalKind.Invalid, "一次可以收1到100件，不得重复。", "reports");
}

namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about judging a report: its checklist, proposal leads and handovers.</content>
public static partial class Refusals
{
    /// <summary>A tick that the checklist does not have, or one twice.</summary>
    public static Refusal CheckUnknown { get; } =
        new(
            "report.check-unknown",
            RefusalKind.Invalid,
            "勾选的核对项不在核对单里或有重复。请刷新页面后重选。",
            "checks"
        );

    /// <summary>The committee has the lead already, or it was taken back.</summary>
    public static Refusal LeadNotWaiting { get; } =
        new("lead.not-waiting", RefusalKind.Conflict, "这条提案线索已经签收或收回，无需再办。请刷新后再看。");

    /// <summary>The unit has signed for it, or it was taken back.</summary>
    public static Refusal HandoverNotWaiting { get; } =
        new("handover.not-waiting", RefusalKind.Conflict, "这件转办件已经签收或收回，无需再办。请刷新后再看。");

    /// <summary>The handover is answered, or it was taken back.</summary>
    public static Refusal HandoverAnswered { get; } =
        new("handover.answered", RefusalKind.Conflict, "这件转办件已经答复或收回。答复有误请用更正。");
}

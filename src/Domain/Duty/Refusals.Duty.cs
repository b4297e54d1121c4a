namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about duty rosters.</content>
public static partial class Refusals
{
    /// <summary>The span is none, too long, or over.</summary>
    public static Refusal DutySpanInvalid { get; } =
        new(
            "duty.span-invalid",
            RefusalKind.Invalid,
            "值班时间不对：结束应晚于开始并且还没有过去，一次不超过31天，开始不晚于一年后。",
            "until"
        );

    /// <summary>The person is no editor, reviewer or signer of the body at that time.</summary>
    public static Refusal DutyPersonInvalid { get; } =
        new(
            "duty.person-invalid",
            RefusalKind.Invalid,
            "值班人员应当是本机构值班期间在任的信息编辑、审核人或签发人。",
            "person"
        );

    /// <summary>The duty is over already.</summary>
    public static Refusal DutyPast { get; } =
        new("duty.past", RefusalKind.Conflict, "这次值班已经结束或撤销，不需要再办理。");

    /// <summary>More duties are planned than a roster holds.</summary>
    public static Refusal DutiesTooMany { get; } =
        new("duty.too-many", RefusalKind.Conflict, "排定的值班已达200次。请等一些结束后再排。");
}

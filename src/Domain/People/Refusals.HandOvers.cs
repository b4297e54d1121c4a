namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of leaving a post (移交).</content>
public static partial class Refusals
{
    /// <summary>The successor does not hold the same role himself, or is the one who leaves.</summary>
    public static Refusal HandOverSuccessorUnfit { get; } =
        new(
            "hand-over.successor-unfit",
            RefusalKind.Invalid,
            "接手人须是在同一机构、同一单位担任相同角色的另一人，本人任职而不是代理。请先授予接手人角色，再办理移交。",
            "successor"
        );

    /// <summary>The role is to end on a later day.</summary>
    public static Refusal HandOverTooEarly { get; } =
        new("hand-over.too-early", RefusalKind.Invalid, "移交在离任当日办理，终止日期最晚为今天。", "until");
}

namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about whom a task invites and about its data table (参与单位、数据表).</content>
public static partial class Refusals
{
    /// <summary>Nobody is invited.</summary>
    public static Refusal InviteesMissing { get; } =
        new("task.invitees-missing", RefusalKind.Invalid, "请至少选择一个参与单位。");

    /// <summary>A body is invited twice.</summary>
    public static Refusal InviteesTwice { get; } =
        new("task.invitees-twice", RefusalKind.Invalid, "同一个参与单位只能邀请一次。");

    /// <summary>The launcher invites itself.</summary>
    public static Refusal InviteesSelf { get; } =
        new("task.invitees-self", RefusalKind.Invalid, "牵头政协自己不列为参与单位。");

    /// <summary>A body that is neither directly below nor reports here directly.</summary>
    public static Refusal InviteesOutside { get; } =
        new("task.invitees-outside", RefusalKind.Invalid, "只能邀请直属下级政协或直报点；邀请其他政协请用邻域协作。");

    /// <summary>Exceptions that except nothing.</summary>
    public static Refusal InviteesExceptWrong { get; } =
        new("task.invitees-except-wrong", RefusalKind.Invalid, "只能从全部下级中去掉下级政协，不得重复。");

    /// <summary>Neighbours are invited by name.</summary>
    public static Refusal InviteesNeighboursByName { get; } =
        new("task.invitees-neighbours", RefusalKind.Invalid, "邻域协作请逐个选择参与单位，不能全选下级。");

    /// <summary>An indicator's key stands twice.</summary>
    public static Refusal IndicatorTwice { get; } =
        new("task.indicator-twice", RefusalKind.Invalid, "数据表里有重复的指标标识。");

    /// <summary>Decimals out of range.</summary>
    public static Refusal IndicatorDecimalsWrong { get; } =
        new("task.indicator-decimals", RefusalKind.Invalid, "指标的小数位应为0到6。");

    /// <summary>The least value is above the most.</summary>
    public static Refusal IndicatorBoundsReversed { get; } =
        new("task.indicator-bounds", RefusalKind.Invalid, "指标的最小值不能大于最大值。");

    /// <summary>A weighted mean names no weight, or one that is not in the table.</summary>
    public static Refusal IndicatorWeightMissing { get; } =
        new(
            "task.indicator-weight-missing",
            RefusalKind.Invalid,
            "加权平均的指标须写明权重，权重应为数据表里的另一个指标。"
        );

    /// <summary>A weight where nothing is weighed.</summary>
    public static Refusal IndicatorWeightUnasked { get; } =
        new("task.indicator-weight-unasked", RefusalKind.Invalid, "只有加权平均的指标才写权重。");

    /// <summary>Weights that go round in a circle.</summary>
    public static Refusal IndicatorWeightCyclic { get; } =
        new("task.indicator-weight-cyclic", RefusalKind.Invalid, "指标的权重互相循环，无法汇总。");
}

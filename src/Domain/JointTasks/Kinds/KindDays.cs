namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>How long the stages of a kind take by default (默认期限). Source: DOMAIN §3.2, proposed.</summary>
public sealed record KindDays
{
    /// <summary>方案审批, working days.</summary>
    public int Approval { get; init; } = 10;

    /// <summary>确认, working days.</summary>
    public int Confirmation { get; init; } = 3;

    /// <summary>调研, calendar days from the start to the due date that is proposed.</summary>
    public int Fieldwork { get; init; } = 30;

    /// <summary>汇总, calendar days after the last part is due.</summary>
    public int Summing { get; init; } = 15;

    /// <summary>纪要, working days.</summary>
    public int Minutes { get; init; } = 7;

    /// <summary>批示办理, working days.</summary>
    public int Directive { get; init; } = 15;

    /// <summary>回头看, calendar months after the replies.</summary>
    public int LookBackMonths { get; init; } = 3;
}

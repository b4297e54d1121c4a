namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>Line of the audit (审计条目) as the audit administrator reads it.</summary>
/// <param name="Number">Its number; newer entries have higher ones, with gaps.</param>
/// <param name="Entry">What it says.</param>
public sealed record AuditLine(long Number, AuditEntry Entry)
{
    /// <summary>The person's name as it is registered today; none where nobody is known.</summary>
    public string? Name { get; init; }

    /// <summary>What the action is called, where it is an endpoint that was refused.</summary>
    public string? What { get; init; }

    /// <summary>What was said to whoever was refused.</summary>
    public string? Why { get; init; }
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Output (成果文稿) of a joint task: 总报告, 建议案 or 专报, from its first draft to its signature.</summary>
/// <param name="Item">Counted from 1 within the task.</param>
/// <param name="Kind">文种.</param>
public sealed record Output(int Item, OutputKind Kind)
{
    /// <summary>状态.</summary>
    public OutputState State { get; init; }

    /// <summary>稿次, the newest last; at least one.</summary>
    public ImmutableArray<OutputVersion> Versions { get; init; } = [];

    /// <summary>Why it was last returned, or given up.</summary>
    public string? Reason { get; init; }

    /// <summary>Who approved the version in force.</summary>
    public Signature? ApprovedBy { get; init; }

    /// <summary>签发人.</summary>
    public Signature? SignedBy { get; init; }

    /// <summary>When it was signed (UTC).</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>公文字号; none before it was signed.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>期号 of a 专报; none before it was signed.</summary>
    public BulletinIssue? Issue { get; init; }

    /// <summary>引用贡献, on record since it was signed.</summary>
    public ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>The version in force.</summary>
    public WrittenOutput Current => Versions[^1].Written;

    /// <summary>Whether it was signed.</summary>
    public bool IsSigned => State == OutputState.Signed;
}

/// <summary>Version (稿次) of an output; once written it never changes.</summary>
/// <param name="Written">What was written.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record OutputVersion(WrittenOutput Written, Signature? By, DateTimeOffset At);

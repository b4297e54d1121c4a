using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>An output (成果文稿) of a joint task, for the launcher.</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Kind">文种.</param>
/// <param name="State">状态.</param>
/// <param name="Version">The version in force, counted from 1.</param>
/// <param name="Total">The version of the total report that it rests on; 0 for none.</param>
/// <param name="Prefix">发文机关代字.</param>
/// <param name="Bulletin">刊名 of a 专报.</param>
/// <param name="Text">What it says; none if it was redacted.</param>
/// <param name="Characters">字数 of its own words.</param>
/// <param name="Versions">稿次, the newest last.</param>
/// <param name="Acts">What the reader may do now with it, by stable names.</param>
public sealed record OutputView(
    int Output,
    OutputKind Kind,
    OutputState State,
    int Version,
    int Total,
    string Prefix,
    string? Bulletin,
    OutputText? Text,
    int Characters,
    IReadOnlyList<OutputVersionView> Versions,
    IReadOnlyList<string> Acts
)
{
    /// <summary>Why it was last returned, or given up.</summary>
    public string? Reason { get; init; }

    /// <summary>公文字号 as it is printed, such as 襄政协办〔2025〕9号; none before it was signed.</summary>
    public string? Number { get; init; }

    /// <summary>期号 of a 专报; none before it was signed.</summary>
    public BulletinIssue? Issue { get; init; }

    /// <summary>审核人.</summary>
    public ActorView? ApprovedBy { get; init; }

    /// <summary>签发人.</summary>
    public ActorView? SignedBy { get; init; }

    /// <summary>When it was signed (UTC).</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>引用贡献: whose parts it rests on, on record since it was signed.</summary>
    public IReadOnlyList<ContributionView> Contributions { get; init; } = [];
}

/// <summary>A version (稿次) of an output.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Characters">字数.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record OutputVersionView(int Number, int Characters, ActorView? By, DateTimeOffset At);

/// <summary>What a body contributed that was used (引用贡献).</summary>
/// <param name="Body">The body.</param>
/// <param name="Version">The version of its part.</param>
/// <param name="Paragraphs">The paragraphs of the signed total report that came from it, by id.</param>
/// <param name="People">Those of its team who have accounts.</param>
public sealed record ContributionView(
    BodyReference Body,
    int Version,
    IReadOnlyList<int> Paragraphs,
    IReadOnlyList<PersonId> People
);

using ZhengXie.Linked.Contracts.Clocks;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>The report at one body (本级件), as the reader may see it.</summary>
/// <param name="Body">The body.</param>
/// <param name="Own">Whether the reader works at the body, and sees all of it.</param>
/// <param name="Number">编号 at the body.</param>
/// <param name="Stage">办理状态; from outside only 办理中 between taking and signing.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Adoption">How the body adopted it.</param>
/// <param name="CurrentVersion">The version in force, for its own desk; this is what an edit is based on.</param>
/// <param name="Versions">The versions of the text that the reader may read.</param>
/// <param name="Comments">修改意见; for its own desk only.</param>
/// <param name="ChangedAt">When it last moved (UTC); for its own desk only.</param>
public sealed record CopyView(
    BodyReference Body,
    bool Own,
    string? Number,
    CopyStage Stage,
    string StageName,
    AdoptionView? Adoption,
    int? CurrentVersion,
    IReadOnlyList<VersionView> Versions,
    IReadOnlyList<CommentView> Comments,
    DateTimeOffset? ChangedAt
)
{
    /// <summary>批注; for its own desk only.</summary>
    public IReadOnlyList<PassageView> Passages { get; init; } = [];

    /// <summary>The ticks of the checklist set when it was accepted; for its own desk only.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>What the nearest running clock at the body measures; for its own desk only.</summary>
    public ClockKind? Clock { get; init; }

    /// <summary>到期时刻 of that clock (UTC); for its own desk only.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯; for its own desk only.</summary>
    public Light? Light { get; init; }

    /// <summary>签阅用时: after how many minutes an urgent paper was first opened; for its own desk only.</summary>
    public int? OpenedMinutes { get; init; }

    /// <summary>超时: nobody had opened the urgent paper in time; for its own desk only.</summary>
    public bool Overtime { get; init; }
}

/// <summary>How a body adopted a report (采用).</summary>
/// <param name="Kind">采用方式.</param>
/// <param name="Issue">期号.</param>
/// <param name="Version">The version signed.</param>
public sealed record AdoptionView(AdoptionKind Kind, BulletinIssue? Issue, int Version);

/// <summary>A version of a text (文稿版本).</summary>
/// <param name="Number">Counted from 1 at its body.</param>
/// <param name="Text">The text; none if it was redacted.</param>
/// <param name="Characters">字数.</param>
/// <param name="Signed">Whether it was signed.</param>
/// <param name="By">Who wrote or brought it.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">修改说明; for its own desk only.</param>
public sealed record VersionView(
    int Number,
    ReportText? Text,
    int Characters,
    bool Signed,
    ActorView? By,
    DateTimeOffset At,
    string? Note
);

/// <summary>A reviewer's or signer's comment (修改意见).</summary>
/// <param name="Version">The version it speaks of.</param>
/// <param name="Text">The comment.</param>
/// <param name="By">Who.</param>
/// <param name="At">When (UTC).</param>
public sealed record CommentView(int Version, string Text, ActorView? By, DateTimeOffset At);

using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Take (收稿): 已提交→初审中. From here the author can no longer withdraw.</summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record TakeReport(BodyCode Body) : ReportCommand;

/// <summary>Accept for editing (初审通过): 初审中→采编中.</summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record AcceptReport(BodyCode Body) : ReportCommand
{
    /// <summary>The ticks of the checklist (十报十不报) that the editor set; none is asked for.</summary>
    public IReadOnlyList<string>? Checks { get; init; }
}

/// <summary>Revise (编辑): a new version of the body's own text while 采编中.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Text">The text as it shall read.</param>
/// <param name="BaseVersion">The version that was edited; if the copy has moved on, the answer is a conflict.</param>
/// <param name="Note">修改说明, at most 500 characters.</param>
public sealed record ReviseText(BodyCode Body, ReportText Text, int BaseVersion, string? Note = null) : ReportCommand;

/// <summary>Send back (退回补充): from 初审中 or 采编中, to the author or to the body that sent it up.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Ground">退稿理由.</param>
/// <param name="Reason">What to mend, 1 to 500 characters.</param>
public sealed record ReturnReport(BodyCode Body, RefusalGround Ground, string Reason) : ReportCommand;

/// <summary>Decline (不采用): from 初审中 or 采编中.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Ground">退稿理由.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record DeclineReport(BodyCode Body, RefusalGround Ground, string Reason) : ReportCommand;

/// <summary>Hand to review (送审): 采编中→待审核.</summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record RequestReview(BodyCode Body) : ReportCommand;

/// <summary>Approve (审核通过): 待审核→待签发.</summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record ApproveReport(BodyCode Body) : ReportCommand;

/// <summary>Ask for changes (退改): 待审核 or 待签发→采编中.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Comment">修改意见, 1 to 500 characters; it stays inside the body.</param>
public sealed record RequestChanges(BodyCode Body, string Comment) : ReportCommand
{
    /// <summary>批注 that go with it, at most 30.</summary>
    public IReadOnlyList<PassageMark>? Passages { get; init; }
}

/// <summary>Sign (签发): 待签发→已签发. It fixes kind and issue, and is the adoption of every leg that led here.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Kind">采用方式.</param>
/// <param name="Issue">期号; left out for 转送.</param>
public sealed record SignReport(BodyCode Body, AdoptionKind Kind, BulletinIssue? Issue = null) : ReportCommand;

/// <summary>Open again (重新采编): 已签发→采编中, for instance after an upper body sent it back. The signing stays on record.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record ReopenReport(BodyCode Body, string Reason) : ReportCommand;

/// <summary>Archive (归档): 已签发→已归档.</summary>
/// <param name="Body">The body whose desk acts.</param>
public sealed record ArchiveReport(BodyCode Body) : ReportCommand;

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Taken by the desk (收稿).</summary>
[EventName("report.taken", 1)]
public sealed record ReportTaken(BodyCode Body) : ReportEvent;

/// <summary>Accepted for editing (初审通过).</summary>
[EventName("report.accepted", 1)]
public sealed record ReportAccepted(BodyCode Body) : ReportEvent
{
    /// <summary>Ticks of the checklist; not written where none was set.</summary>
    public ImmutableArray<string>? Checks { get; init; }
}

/// <summary>The body's text got a new version (编辑).</summary>
[EventName("report.revised", 1)]
public sealed record TextRevised(BodyCode Body, int Version, string Text, int Characters, string? Note) : ReportEvent;

/// <summary>Sent back (退回补充) to the author or the lower body.</summary>
[EventName("report.returned", 1)]
public sealed record ReportReturned(BodyCode Body, RefusalGround Ground, string Reason) : ReportEvent;

/// <summary>Declined (不采用).</summary>
[EventName("report.declined", 1)]
public sealed record ReportDeclined(BodyCode Body, RefusalGround Ground, string Reason) : ReportEvent;

/// <summary>Handed to review (送审).</summary>
[EventName("report.review-requested", 1)]
public sealed record ReviewRequested(BodyCode Body) : ReportEvent;

/// <summary>Approved (审核通过).</summary>
[EventName("report.approved", 1)]
public sealed record ReportApproved(BodyCode Body) : ReportEvent;

/// <summary>Sent back to editing with a comment (退改).</summary>
[EventName("report.changes-requested", 1)]
public sealed record ChangesRequested(BodyCode Body, string Comment) : ReportEvent;

/// <summary>Signed (签发): adopted by this body with kind and issue, in this version.</summary>
[EventName("report.signed", 1)]
public sealed record ReportSigned(BodyCode Body, AdoptionKind Kind, BulletinIssue? Issue, int Version) : ReportEvent;

/// <summary>Opened again for editing (重新采编).</summary>
[EventName("report.reopened", 1)]
public sealed record ReportReopened(BodyCode Body, string Reason) : ReportEvent;

/// <summary>Archived (归档).</summary>
[EventName("report.archived", 1)]
public sealed record ReportArchived(BodyCode Body) : ReportEvent;

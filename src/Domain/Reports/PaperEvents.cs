using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Entered for a body that has not joined (代录下级来稿): its report, already sent up and received.</summary>
[EventName("report.paper-entered", 1)]
public sealed record PaperEntered(
    ReportId Report,
    BodyCode From,
    BodyCode To,
    ImmutableArray<PersonId> Authors,
    string? AuthorName,
    string? OwnNumber,
    PersonId EnteredBy,
    string Text,
    int Characters,
    ReportCategory Category,
    Urgency Urgency,
    SecurityMark Mark,
    SourceChannel Channel,
    ImmutableArray<AttachedFile> Files,
    string Evidence,
    string NumberRegister
) : ReportEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>The mended paper entered (代录修改稿): a new version at the lower body, sent up and received.</summary>
[EventName("report.paper-mended", 1)]
public sealed record PaperMended(
    int Leg,
    BodyCode From,
    BodyCode To,
    string Text,
    int Characters,
    ImmutableArray<AttachedFile>? Files,
    string Evidence
) : ReportEvent;

/// <summary>A paper leg brought online (转为在线) after the upper body joined.</summary>
[EventName("report.brought-online", 1)]
public sealed record LegBroughtOnline(int Leg, BodyCode From, BodyCode To) : ReportEvent
{
    /// <summary>The clock that starts with it.</summary>
    public Schedule? Clock { get; init; }
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Commented on a passage (批注). The words are not repeated: they stand in the version.</summary>
[EventName("report.passage-commented", 1)]
public sealed record PassageCommented(
    int Passage,
    BodyCode Body,
    int Version,
    TextSection Section,
    int Start,
    int Length,
    string Text
) : ReportEvent;

/// <summary>A comment was answered (回复批注).</summary>
[EventName("report.passage-answered", 1)]
public sealed record PassageAnswered(int Passage, BodyCode Body, string Text) : ReportEvent;

/// <summary>A comment was resolved (办结批注).</summary>
[EventName("report.passage-resolved", 1)]
public sealed record PassageResolved(int Passage, BodyCode Body) : ReportEvent;

using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.readers</c>.</summary>
internal sealed record ReaderRow(Guid Report, string Reader) : IColumnRow
{
    ListStatement IColumnRow.Written => ReportStatements.Readers;
}

/// <summary>Row of <c>lists.copies</c>. Codes and states by name; the text by hash, in hexadecimal.</summary>
internal sealed record CopyRow(
    Guid Report,
    string Body,
    string Origin,
    string? FromBody,
    string Stage,
    string? Todo,
    string? Number,
    string? TextHash,
    int Characters,
    Guid Author,
    Guid? Unit,
    string Category,
    string Urgency,
    string Mark,
    string? Kind,
    string? Bulletin,
    int? IssueYear,
    int? IssueNumber,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt
) : IFiguresRow, IColumnRow
{
    ListStatement IColumnRow.Written => ReportStatements.Copies;
}

/// <summary>Row of <c>lists.followed</c>.</summary>
internal sealed record FollowedRow(
    Guid Report,
    string Follower,
    string Body,
    string Stage,
    bool Todo,
    string? Number,
    string TextHash,
    int Characters,
    string Category,
    string Urgency,
    string? Result,
    string? ResultBody,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt
) : IColumnRow
{
    ListStatement IColumnRow.Written => ReportStatements.Followed;
}

/// <summary>Row of <c>lists.legs</c>.</summary>
internal sealed record LegRow(
    Guid Report,
    int Leg,
    string FromBody,
    string ToBody,
    string State,
    bool Offline,
    string? Number,
    string TextHash,
    DateTimeOffset SentAt,
    DateTimeOffset ChangedAt
) : IColumnRow
{
    ListStatement IColumnRow.Written => ReportStatements.Legs;
}

/// <summary>Row of <c>lists.directives</c>.</summary>
internal sealed record DirectiveRow(
    Guid Report,
    int Directive,
    string Body,
    Guid? Unit,
    string? Number,
    string Level,
    string Leader,
    DateOnly Dated,
    DateOnly? Due,
    bool Replied,
    string? TextHash,
    DateTimeOffset RecordedAt
);

/// <summary>Change of a row of <c>lists.figures</c>: so many more.</summary>
internal sealed record FigureRow(string Body, DateOnly Day, string What, int Many) : IFiguresRow, IColumnRow
{
    ListStatement IColumnRow.Written => FigureStatements.Days;
}

/// <summary>Change of a row of <c>lists.figure_months</c>: so many more in the month that begins on the day.</summary>
internal sealed record FigureMonthRow(string Body, DateOnly Month, string What, int Many) : IColumnRow
{
    ListStatement IColumnRow.Written => FigureStatements.Months;
}

/// <summary>Row of <c>lists.figure_items</c>: what was counted; the leg or directive, 0 for the report itself.</summary>
internal sealed record FigureItemRow(string Body, string What, DateTimeOffset At, Guid Report, int Item) : IColumnRow
{
    ListStatement IColumnRow.Written => FigureStatements.Items;
}

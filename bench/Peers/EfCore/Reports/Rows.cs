namespace ZhengXie.Linked.EfCore.Reports;

/// <summary>A report with its text (信息).</summary>
internal sealed class Report
{
    public Guid Id { get; set; }
    public required string Body { get; set; }
    public Guid Author { get; set; }
    public required string Title { get; set; }
    public required string Situation { get; set; }
    public required string Analysis { get; set; }
    public required string Advice { get; set; }
    public int Characters { get; set; }
    public required string Category { get; set; }
    public required string Urgency { get; set; }
    public required string Number { get; set; }
    public DateTimeOffset SubmittedAt { get; set; }
}

/// <summary>What happened to it (办理记录).</summary>
internal sealed class HistoryEntry
{
    public Guid Report { get; set; }
    public int Version { get; set; }
    public required string What { get; set; }
    public Guid By { get; set; }
    public required string Details { get; set; }
    public DateTimeOffset At { get; set; }
}

/// <summary>The report as it stands at one body (机构件).</summary>
internal sealed class Copy
{
    public Guid Report { get; set; }
    public required string Body { get; set; }
    public required string Stage { get; set; }
    public string? Todo { get; set; }
    public required string Number { get; set; }
    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>The report as its author follows it (我的信息).</summary>
internal sealed class Followed
{
    public Guid Report { get; set; }
    public Guid Follower { get; set; }
    public required string Stage { get; set; }
    public required string Number { get; set; }
    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>Who may open it (可见范围).</summary>
internal sealed class Reader
{
    public Guid Report { get; set; }
    public required string Key { get; set; }
}

/// <summary>What the caller was answered (回执), so that a repeated request is answered the same.</summary>
internal sealed class Receipt
{
    public Guid Account { get; set; }
    public Guid Command { get; set; }
    public Guid Report { get; set; }
    public required string Number { get; set; }
    public DateTimeOffset At { get; set; }
}

/// <summary>How many were submitted at a body on a day (统计).</summary>
internal sealed class Figure
{
    public required string Body { get; set; }
    public DateOnly Day { get; set; }
    public int Submitted { get; set; }
}

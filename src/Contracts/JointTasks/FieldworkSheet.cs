using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Fieldwork (调研记录) of one body: where it went, whom it heard, what it found. Everything may still be missing; together
/// at most 200,000 characters and 100 files. Source: DOMAIN §10.
/// </summary>
public sealed record FieldworkSheet
{
    /// <summary>点位, at most 60.</summary>
    public IReadOnlyList<FieldSite> Sites { get; init; } = [];

    /// <summary>座谈, at most 60.</summary>
    public IReadOnlyList<FieldForum> Forums { get; init; } = [];

    /// <summary>问卷; none where none was handed out.</summary>
    public Questionnaires? Questionnaires { get; init; }

    /// <summary>典型案例, at most 30.</summary>
    public IReadOnlyList<FieldCase> Cases { get; init; } = [];

    /// <summary>问题清单, at most 100 of 500 characters.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>建议清单, at most 100 of 500 characters.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>照片和材料.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}

/// <summary>A site visited (点位).</summary>
/// <param name="Place">单位或地点, at most 100 characters.</param>
/// <param name="VisitedOn">日期, Asia/Shanghai.</param>
/// <param name="Address">地址, at most 200 characters.</param>
/// <param name="Note">记录, at most 2,000 characters.</param>
public sealed record FieldSite(string Place, DateOnly? VisitedOn = null, string? Address = null, string? Note = null)
{
    /// <summary>照片 taken there.</summary>
    public IReadOnlyList<AttachedFile> Photos { get; init; } = [];
}

/// <summary>A forum held (座谈会).</summary>
/// <param name="Subject">议题, at most 100 characters.</param>
/// <param name="People">人数.</param>
/// <param name="HeldOn">日期, Asia/Shanghai.</param>
/// <param name="Minutes">纪要, at most 5,000 characters.</param>
public sealed record FieldForum(string Subject, int People, DateOnly? HeldOn = null, string? Minutes = null);

/// <summary>Questionnaires (问卷).</summary>
/// <param name="Sent">发出.</param>
/// <param name="Returned">收回, no more than were sent.</param>
public sealed record Questionnaires(int Sent, int Returned);

/// <summary>A typical case (典型案例).</summary>
/// <param name="Title">名称, at most 100 characters.</param>
/// <param name="Text">内容, at most 3,000 characters.</param>
public sealed record FieldCase(string Title, string Text);

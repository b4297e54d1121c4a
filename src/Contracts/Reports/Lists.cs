using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A page of a list (列表页). Pages go by key, never by count: what is added meanwhile shifts nothing.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The items.</param>
/// <param name="Next">What to ask the next page with; none at the end.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which of a desk's lists (文件夹) is asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeskList>))]
public enum DeskList
{
    /// <summary>待办: what waits on one of the reader's roles.</summary>
    Todo,

    /// <summary>全部: everything of the body.</summary>
    All,

    /// <summary>已办: what the reader has acted on at the body and what no longer waits on one of his roles.</summary>
    Handled,

    /// <summary>未读: what the desk was told about since the reader last marked its notices as read.</summary>
    Unread,
}

/// <summary>A report in a desk's list.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">编号 at this body; none while it is arriving.</param>
/// <param name="Stage">办理状态.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Todo">Whose turn it is: the role, if any.</param>
/// <param name="Origin">The body it was submitted to.</param>
/// <param name="From">The body that sent it up to here; none at its origin.</param>
/// <param name="Author">The first author's name.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Mark">密级.</param>
/// <param name="Characters">字数.</param>
/// <param name="Kind">采用方式, once signed.</param>
/// <param name="Issue">期号, once signed.</param>
/// <param name="SubmittedAt">When it was first submitted (UTC).</param>
/// <param name="ChangedAt">When it last moved at this body (UTC).</param>
public sealed record DeskItem(
    ReportId Report,
    string? Title,
    string? Number,
    CopyStage Stage,
    string StageName,
    Role? Todo,
    BodyReference Origin,
    BodyReference? From,
    string? Author,
    ReportCategory Category,
    Urgency Urgency,
    SecurityMark Mark,
    int Characters,
    AdoptionKind? Kind,
    BulletinIssue? Issue,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt
)
{
    /// <summary>What the nearest running clock at this body measures; none where nothing is waited for.</summary>
    public ClockKind? Clock { get; init; }

    /// <summary>到期时刻 of that clock (UTC).</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether it is overdue (逾期; 超时 of an urgent paper).</summary>
    public bool Overdue { get; init; }

    /// <summary>How many minutes are left to open an urgent paper (红色角标); negative once it is overtime.</summary>
    public int? MinutesLeft { get; init; }

    /// <summary>待办事由: why it waits, in words; none where it waits on nobody here.</summary>
    public string? Why { get; init; }

    /// <summary>What the reader may do with several papers of a list at once (可成批办理的动作).</summary>
    public IReadOnlyList<ReportAct> Acts { get; init; } = [];
}

/// <summary>A report in the list of an author or a unit.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">标题 as handed in; none if it was redacted.</param>
/// <param name="Number">编号.</param>
/// <param name="Body">The body it was submitted to.</param>
/// <param name="Stage">办理状态 there, as seen from outside.</param>
/// <param name="StageName">The state's name on screen.</param>
/// <param name="Todo">Whether it was sent back and waits on the author.</param>
/// <param name="Result">The newest result, at whatever tier.</param>
/// <param name="ResultBody">Whose result it is.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Characters">字数.</param>
/// <param name="SubmittedAt">When it was first submitted (UTC).</param>
/// <param name="ChangedAt">When the author was last told something (UTC).</param>
public sealed record FollowedItem(
    ReportId Report,
    string? Title,
    string? Number,
    BodyReference Body,
    CopyStage Stage,
    string StageName,
    bool Todo,
    ResultKind? Result,
    BodyReference? ResultBody,
    ReportCategory Category,
    Urgency Urgency,
    int Characters,
    DateTimeOffset SubmittedAt,
    DateTimeOffset ChangedAt
)
{
    /// <summary>综合去向: the merged reports that it is part of.</summary>
    public IReadOnlyList<FollowedMerge> Merges { get; init; } = [];
}

/// <summary>A leg in the sender's list (已发).</summary>
/// <param name="Report">The report.</param>
/// <param name="Leg">The leg, counted from 1.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">编号 at the sender.</param>
/// <param name="To">The upper body.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Offline">线下.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="ChangedAt">When its state last changed (UTC).</param>
public sealed record SentItem(
    ReportId Report,
    int Leg,
    string? Title,
    string? Number,
    BodyReference To,
    LegState State,
    bool Offline,
    DateTimeOffset SentAt,
    DateTimeOffset ChangedAt
);

/// <summary>A directive in a ledger (批示台账).</summary>
/// <param name="Report">The report.</param>
/// <param name="Directive">The directive, counted from 1 within the report.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">编号.</param>
/// <param name="Body">The body that registered it.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="Due">办理期限.</param>
/// <param name="Replied">Whether it is answered.</param>
/// <param name="RecordedAt">When it was registered (UTC).</param>
public sealed record DirectiveItem(
    ReportId Report,
    int Directive,
    string? Title,
    string? Number,
    BodyReference Body,
    DirectiveLevel Level,
    string Leader,
    DateOnly Dated,
    DateOnly? Due,
    bool Replied,
    DateTimeOffset RecordedAt
)
{
    /// <summary>承办单位.</summary>
    public UnitReference? Unit { get; init; }

    /// <summary>办理进度.</summary>
    public HandlingState State { get; init; }

    /// <summary>亮灯; none where nothing is due or it is answered.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether the last day is over and no answer there (逾期).</summary>
    public bool Overdue { get; init; }

    /// <summary>原期限, where more time was granted.</summary>
    public DateOnly? FirstDue { get; init; }

    /// <summary>Whether more time is asked for and not decided (延期待批).</summary>
    public bool ExtensionAsked { get; init; }

    /// <summary>When it was signed for (UTC).</summary>
    public DateTimeOffset? SignedForAt { get; init; }

    /// <summary>How often it was urged (催办次数).</summary>
    public int Urgings { get; init; }
}

/// <summary>Figures (统计) of a body and, summed, of the bodies below it.</summary>
/// <param name="Body">The body.</param>
/// <param name="Own">The body's own figures.</param>
/// <param name="Below">The figures of all bodies below, summed.</param>
/// <param name="Lower">The figures of each body directly below, with what is below it; most forwarded first.</param>
public sealed record FiguresView(
    BodyReference Body,
    PeriodFigures Own,
    PeriodFigures Below,
    IReadOnlyList<BodyFigures> Lower
);

/// <summary>Figures of one lower body for the year.</summary>
/// <param name="Body">The body.</param>
/// <param name="Year">This year.</param>
public sealed record BodyFigures(BodyReference Body, Figures Year);

/// <summary>Figures by period, counted by days in China.</summary>
/// <param name="Today">今日.</param>
/// <param name="Month">本月.</param>
/// <param name="Year">本年.</param>
public sealed record PeriodFigures(Figures Today, Figures Month, Figures Year);

/// <summary>How many of each (件数).</summary>
/// <param name="Submitted">来稿: submitted to the body.</param>
/// <param name="Received">下级报来: received from below.</param>
/// <param name="Signed">采用: signed by the body.</param>
/// <param name="Forwarded">上报: legs sent up, recalled ones not counted.</param>
/// <param name="Adopted">上级采用: legs that upper bodies signed.</param>
/// <param name="Directives">批示.</param>
public sealed record Figures(int Submitted, int Received, int Signed, int Forwarded, int Adopted, int Directives);

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>Something that waits, as read.</summary>
internal sealed class TodoPageRow
{
    public Guid Stream { get; init; }
    public string Body { get; init; } = "";
    public int Place { get; init; }
    public string Role { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Why { get; init; } = "";
    public int Item { get; init; }
    public string? FromBody { get; init; }
    public string? Category { get; init; }
    public string? Urgency { get; init; }
    public int Rank { get; init; }
    public string? Clock { get; init; }
    public DateTimeOffset? DueAt { get; init; }
    public DateTimeOffset HandleBy { get; init; }
    public DateTimeOffset Since { get; init; }
    public string? ReportNumber { get; init; }
    public string? TaskNumber { get; init; }
    public string? CommissionNumber { get; init; }
    public string Stage { get; init; } = "";
    public int? Characters { get; init; }
    public string? Author { get; init; }
    public string? Launcher { get; init; }
    public string? Title { get; init; }

    public TodoKey Key => new(Rank, HandleBy, Since, Stream, Place);

    public DeskTodo Todo(BodyTree tree, Calendars calendars, DateTimeOffset now)
    {
        var kind = Enum.Parse<TodoKind>(Kind);
        var from = tree.Reference(FromBody ?? Launcher);
        var todo = new DeskTodo(
            kind,
            Stream,
            Place,
            Title,
            ReportNumber ?? TaskNumber ?? CommissionNumber,
            Enum.Parse<Role>(Role),
            from,
            Since
        )
        {
            Item = Item == 0 ? null : Item,
            Step = kind == TodoKind.JointTask ? Enum.Parse<TaskTodoKind>(Why) : null,
            SignedFor = kind == TodoKind.Commission ? Why == WaitingDrawing.SignedFor : null,
        };
        return Lit(kind is TodoKind.JointTask or TodoKind.Commission ? todo : OfReport(todo), tree, calendars, now);
    }

    private DeskTodo OfReport(DeskTodo todo)
    {
        var stage = Enum.Parse<CopyStage>(Stage);
        return todo with
        {
            Why = todo.Kind == TodoKind.Report ? TodoReasons.Of(stage, todo.Role) : null,
            Stage = stage,
            StageName = Terms.Of(stage),
            Author = Author,
            Category = Category is null ? null : Enum.Parse<ReportCategory>(Category),
            Urgency = Urgency is null ? null : Enum.Parse<Urgency>(Urgency),
            Characters = Characters,
        };
    }

    // Days are counted by the calendar of whoever set the date.
    private DeskTodo Lit(DeskTodo todo, BodyTree tree, Calendars calendars, DateTimeOffset now)
    {
        if (Clock is null || DueAt is not { } due)
        {
            return todo;
        }
        var clock = Enum.Parse<ClockKind>(Clock);
        var setter = todo.Kind == TodoKind.Commission ? FromBody : Launcher;
        return todo with
        {
            Clock = clock,
            Due = due,
            Light = Lights.Of(clock, due, now, calendars.Of(new BodyCode(setter ?? Body), tree)),
            Overdue = now >= due,
            MinutesLeft = clock == ClockKind.Opening ? (int)Math.Ceiling((due - now).TotalMinutes) : null,
        };
    }
}

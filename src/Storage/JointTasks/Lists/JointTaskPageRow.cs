using System.Text.Json;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Kinds;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>A row of a list of joint tasks, as read.</summary>
internal sealed class JointTaskPageRow
{
    public Guid Task { get; init; }
    public string? Number { get; init; }
    public string? Subject { get; init; }
    public string Launcher { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Form { get; init; } = "";
    public string Stage { get; init; } = "";
    public bool Suspended { get; init; }
    public DateTimeOffset At { get; init; }
    public DateTimeOffset? Due { get; init; }
    public string? Answer { get; init; }
    public string? Delivery { get; init; }
    public bool Late { get; init; }
    public Guid? Parent { get; init; }
    public Guid? Child { get; init; }
    public string? Counts { get; init; }
    public int? Progress { get; init; }
    public string? ClockKind { get; init; }
    public DateTimeOffset? ClockDue { get; init; }

    public JointTaskItem Item(BodyTree tree, Calendars calendars, DateTimeOffset now)
    {
        var launcher = tree.Reference(Launcher);
        return new(
            new(Task),
            Number,
            Subject,
            launcher,
            Kind,
            TaskKinds.Of(Kind).Name,
            Enum.Parse<TaskForm>(Form),
            Enum.Parse<TaskStage>(Stage),
            Suspended,
            At
        )
        {
            Due = Due,
            Light = TaskLights.Of(ClockKind, ClockDue, now, calendars.Of(launcher.Code, tree)),
            Progress = Progress ?? 0,
            Answer = Answer is null ? null : Enum.Parse<AnswerState>(Answer),
            Delivery = Delivery is null ? null : Enum.Parse<DeliveryState>(Delivery),
            Late = Late,
            Counts = Counts is null ? null : JsonSerializer.Deserialize<TaskCounts>(Counts, RecordJson.Rows),
            Parent = Parent is { } parent ? new JointTaskId(parent) : null,
            Child = Child is { } child ? new JointTaskId(child) : null,
        };
    }
}

/// <summary>Something that waits, as read.</summary>
internal sealed class TaskTodoPageRow
{
    public Guid Task { get; init; }
    public string? Number { get; init; }
    public string? Subject { get; init; }
    public string Launcher { get; init; } = "";
    public string Why { get; init; } = "";
    public string Role { get; init; } = "";
    public int Place { get; init; }
    public string? About { get; init; }
    public int Item { get; init; }
    public DateTimeOffset Since { get; init; }
    public string? ClockKind { get; init; }
    public DateTimeOffset? ClockDue { get; init; }

    public TaskTodoItem Todo(BodyTree tree, Calendars calendars, DateTimeOffset now)
    {
        var launcher = tree.Reference(Launcher);
        return new(
            new(Task),
            Number,
            Subject,
            launcher,
            Enum.Parse<TaskTodoKind>(Why),
            Enum.Parse<Contracts.People.Role>(Role),
            Since
        )
        {
            About = About is null ? null : tree.Reference(About),
            Item = Item == 0 ? null : Item,
            Due = ClockDue,
            Light = TaskLights.Of(ClockKind, ClockDue, now, calendars.Of(launcher.Code, tree)),
        };
    }
}

/// <summary>亮灯 of a clock as read from the list.</summary>
internal static class TaskLights
{
    public static Light? Of(string? kind, DateTimeOffset? due, DateTimeOffset now, WorkingCalendar calendar) =>
        kind is not null && due is { } moment ? Lights.Of(Enum.Parse<ClockKind>(kind), moment, now, calendar) : null;
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>Row of <c>lists.task_desks</c>: a task as one desk may know it. When it changes the figures of its body do.</summary>
internal sealed record TaskDeskRow(
    Guid Task,
    string Body,
    string Role,
    string Launcher,
    string Kind,
    string Form,
    int Year,
    string Stage,
    bool Running,
    bool Suspended,
    string TextHash,
    DateTimeOffset At,
    DateTimeOffset? Due
) : IFiguresRow
{
    public string? Answer { get; init; }

    public string? Delivery { get; init; }

    public bool Late { get; init; }

    public Guid? Parent { get; init; }

    public TaskCounts? Counts { get; init; }
}

/// <summary>Row of <c>lists.task_todos</c>.</summary>
internal sealed record TaskTodoRow(
    Guid Task,
    string Body,
    string Role,
    Guid? Unit,
    string Why,
    int Place,
    string? About,
    int Item,
    DateTimeOffset Since,
    string? Clock
);

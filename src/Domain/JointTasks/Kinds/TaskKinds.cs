using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.JointTasks.Kinds;

/// <summary>The kinds of joint tasks (联动任务类型目录), in the order in which they are offered. A new kind adds its line.</summary>
public static class TaskKinds
{
    /// <summary>Every kind. None is ever taken out: tasks name them by code.</summary>
    public static ImmutableArray<TaskKind> All { get; } =
    [
        JointResearch.Kind,
        JointConsultation.Kind,
        JointSupervision.Kind,
        JointInspection.Kind,
        Gathering.Kind,
        Meeting.Kind,
    ];

    /// <summary>The kind with the code; none if there is none such.</summary>
    public static TaskKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kind of a task that was drafted.</summary>
    /// <exception cref="InvalidOperationException">The task was written by a later build.</exception>
    public static TaskKind Of(string code) =>
        Find(code) ?? throw new InvalidOperationException("This build does not know the kind of task " + code + ".");
}

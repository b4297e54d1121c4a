using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>Course (进程) of a task beside its stage: standstills, its end, what was urged.</summary>
public sealed record Course
{
    /// <summary>Nothing happened to it.</summary>
    public static Course Start { get; } = new();

    /// <summary>暂停, in order; the last may still last.</summary>
    public ImmutableArray<Standstill> Standstills { get; init; } = [];

    /// <summary>催办, in order.</summary>
    public ImmutableArray<TaskUrging> Urgings { get; init; } = [];

    /// <summary>When it was closed or terminated (UTC).</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>终止原因, or what was said at the closing.</summary>
    public string? EndWords { get; init; }

    /// <summary>暂停中.</summary>
    public bool IsSuspended => Standstills is [.., { Until: null }];
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Joint task (联动任务): one body plans work and invites others to it; they answer, work, send parts; it makes one report of
/// them. One stream each; every part is a stream of its own (<see cref="TaskPart"/>), and no act changes both.
/// </summary>
public sealed partial record JointTask : INoun<JointTask, JointTaskEvent, JointTaskOrder, JointTaskFacts>
{
    /// <inheritdoc/>
    public static string Kind => "joint-task";

    /// <inheritdoc/>
    public static JointTask Start { get; } = new();

    /// <summary>Whether it was ever drafted.</summary>
    public bool Exists => Id != default;

    /// <summary>Its id; empty before it was drafted.</summary>
    public JointTaskId Id { get; init; }

    /// <summary>牵头政协: the body that launched it.</summary>
    public BodyCode Body { get; init; }

    /// <summary>编号, such as <c>420600-LD-2025-001</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Code of its kind (类型).</summary>
    public string TaskKind { get; init; } = "";

    /// <summary>阶段.</summary>
    public TaskStage Stage { get; init; }

    /// <summary>When it was first drafted (UTC).</summary>
    public DateTimeOffset DraftedAt { get; init; }

    /// <summary>When it was issued (UTC); none before.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>参与政协, in the order invited; empty before it was issued.</summary>
    public ImmutableArray<Invitation> Invitations { get; init; } = [];

    /// <summary>进程.</summary>
    public Course Course { get; init; } = Course.Start;

    /// <summary>Its clocks, by item.</summary>
    public ImmutableSortedDictionary<string, Clock> Clocks { get; init; } = ClockBook.Empty;

    /// <summary>Whether the invited bodies know of it.</summary>
    public bool IsIssued => IssuedAt is not null;

    /// <summary>Whether it runs: issued, and neither closed nor terminated.</summary>
    public bool IsRunning => IsIssued && Stage < TaskStage.Closed;

    /// <summary>The body's invitation; none if it was not invited.</summary>
    public Invitation? InvitationOf(BodyCode body) => Invitations.FirstOrDefault(invited => invited.Body == body);

    /// <summary>The state with the body's invitation changed.</summary>
    internal JointTask With(BodyCode body, Func<Invitation, Invitation> change) =>
        this with
        {
            Invitations = [.. Invitations.Select(invited => invited.Body == body ? change(invited) : invited)],
        };

    /// <summary>At least at the stage, if its kind has it: a task goes forward only.</summary>
    internal JointTask Onward(TaskStage stage) =>
        stage > Stage && Stage < TaskStage.Closed && Sort.Has(stage) ? this with { Stage = stage } : this;

    private static Decision<JointTaskEvent> Happens(Signature? by, params ImmutableArray<JointTaskEvent> happened) =>
        new(null, by, happened, [], null);
}

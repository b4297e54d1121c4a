using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>An event (事件) in the life of a joint task.</summary>
public abstract record JointTaskEvent : IEvent
{
    /// <inheritdoc/>
    public virtual string? Register => null;
}

/// <summary>Something about its plan (方案).</summary>
public abstract record PlanEvent : JointTaskEvent;

/// <summary>Something about an answer (回执).</summary>
public abstract record AnswerEvent : JointTaskEvent;

/// <summary>Something about its course (进程).</summary>
public abstract record CourseEvent : JointTaskEvent;

/// <summary>Something about a part on its way (分报告汇交).</summary>
public abstract record DeliveryEvent : JointTaskEvent;

/// <summary>Something about the total report (总报告).</summary>
public abstract record TotalEvent : JointTaskEvent;

/// <summary>Something that came out of it (成果).</summary>
public abstract record OutcomeEvent : JointTaskEvent;

/// <summary>Something about its links with other tasks (级联与协作).</summary>
public abstract record LinkEvent : JointTaskEvent;

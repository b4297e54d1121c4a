using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>An event (事件) in the life of a part.</summary>
public abstract record TaskPartEvent : IEvent
{
    /// <inheritdoc/>
    public virtual string? Register => null;
}

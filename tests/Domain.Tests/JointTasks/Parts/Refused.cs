using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>What a refused act looks like: the refusal, and nothing half done.</summary>
internal static class Refused
{
    public static void Is<TEvent>(Refusal expected, Decision<TEvent> decision)
        where TEvent : IEvent
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
        Assert.Empty(decision.Texts);
    }
}

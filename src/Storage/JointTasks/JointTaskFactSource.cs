using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Gathers what the rules of joint tasks may know (联动任务依据): the moment, the bodies, the calendars, the part meant.</summary>
public sealed class JointTaskFactSource(
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    ClockRules clocks,
    TimeProvider time
) : IFactSource<JointTaskOrder, JointTaskFacts>
{
    /// <inheritdoc/>
    public ValueTask<JointTaskFacts> Gather(JointTaskOrder order, CancellationToken cancellation) =>
        ValueTask.FromResult(
            new JointTaskFacts(time.GetUtcNow(), bodies.Current) { Calendars = calendars.Current, Rules = clocks }
        );
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Gathers what the rules of joint tasks may know (联动任务依据): the moment, the bodies, the calendars, the part meant.</summary>
public sealed class JointTaskFactSource(
    JointTaskStates states,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    ClockRules clocks,
    TimeProvider time
) : IFactSource<JointTaskOrder, JointTaskFacts>
{
    /// <inheritdoc/>
    public async ValueTask<JointTaskFacts> Gather(JointTaskOrder order, CancellationToken cancellation)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current)
        {
            Calendars = calendars.Current,
            Rules = clocks,
        };
        return await WithPart(facts, order, cancellation);
    }

    private async Task<JointTaskFacts> WithPart(
        JointTaskFacts facts,
        JointTaskOrder order,
        CancellationToken cancellation
    ) =>
        order.Command is SubmitPart submit
            ? facts with
            {
                Part = await states.Part(order.Task, submit.Body, cancellation),
            }
            : facts;
}

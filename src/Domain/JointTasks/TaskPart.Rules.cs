using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What may be done with a part: while it is away nothing, otherwise by the body, or by the launcher that carries it.</content>
public sealed partial record TaskPart
{
    /// <inheritdoc/>
    public static Decision<TaskPartEvent> Decide(TaskPart state, TaskPartOrder order, TaskPartFacts facts)
    {
        var keys = JointTaskSight.KeysOf(order.Caller, facts.Today, facts.Bodies);
        if (
            facts.Task is not { IsIssued: true } task
            || task.InvitationOf(order.Body) is not { } invited
            || !JointTaskSight.SeesPart(keys, task, order.Body, facts.Bodies)
        )
        {
            return Refusals.NotFound;
        }
        if (Allowed(order, task, facts) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (PartRules.ToWorkOn(task, invited) is { } refusal)
        {
            return refusal;
        }
        if (invited.Delivery.IsAway)
        {
            return Refusals.PartAway;
        }
        var decision = order.Command switch
        {
            SaveFieldwork command => state.Save(command, by, facts),
            FillFigures command => state.Fill(command, by, task),
            ReportProgress command => state.Report(command, by),
            WritePart command => state.Write(command, order, by, facts),
            HandInPart command => state.HandIn(command, by, facts),
            SignPart command => state.Sign(command, order, by, facts),
            BringTotal command => state.Bring(command, order, by, facts),
            _ => throw new InvalidOperationException("A command without a rule: " + order.Command.GetType().Name),
        };
        return state.Exists || decision.Refused is not null
            ? decision
            : decision with
            {
                Events = decision.Events.Insert(0, new PartBegun(order.Task, order.Body, task.Body)),
            };
    }

    private static Signature? Allowed(TaskPartOrder order, JointTask task, TaskPartFacts facts) =>
        order.Command is SignPart
            ? JointTaskPermission.ToSignPart(order.Caller, order.Body, facts.Today)
            : JointTaskPermission.ToWrite(order.Caller, task, order.Body, facts.Bodies, facts.Today);

    private static Decision<TaskPartEvent> Happens(Signature by, TaskPartEvent happened, params PaperText[] texts) =>
        new(null, by, [happened], [.. texts], ItemOf(happened));

    // What the next save must name, so that a screen need not read again before it.
    private static int? ItemOf(TaskPartEvent happened) =>
        happened switch
        {
            FieldworkSaved saved => saved.Revision,
            FiguresFilled filled => filled.Revision,
            PartWritten written => written.Number,
            _ => null,
        };
}

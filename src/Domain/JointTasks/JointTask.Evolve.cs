using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>The state after each event.</content>
public sealed partial record JointTask
{
    /// <inheritdoc/>
    public static JointTask Evolve(JointTask state, Recorded<JointTaskEvent> recorded) =>
        Happened(state, recorded).Settled(state, recorded.At).Reaching(state, recorded.At);

    private static JointTask Happened(JointTask state, Recorded<JointTaskEvent> recorded) =>
        recorded.Event switch
        {
            PlanEvent happened => state.After(happened, recorded),
            AnswerEvent happened => state.After(happened, recorded),
            CourseEvent happened => state.After(happened, recorded),
            DeliveryEvent happened => state.After(happened, recorded),
            TotalEvent happened => state.After(happened, recorded),
            OutcomeEvent happened => state.After(happened, recorded),
            LinkEvent happened => state.After(happened, recorded),
            _ => throw state.Without("fold", recorded.Event),
        };
}

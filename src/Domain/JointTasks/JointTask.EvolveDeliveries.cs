using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>The state after a part moved, and who is told: the launcher and the body whose part it is, nobody else.</content>
public sealed partial record JointTask
{
    private JointTask After(DeliveryEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            PartSubmitted sent => With(
                    sent.Body,
                    invited =>
                        invited with
                        {
                            Delivery = invited.Delivery with
                            {
                                State = DeliveryState.Sent,
                                Sendings = invited.Delivery.Sendings.Add(
                                    new(sent.Version, sent.Text, recorded.At, recorded.By, sent.Due, sent.Late)
                                ),
                            },
                        }
                )
                .Onward(TaskStage.Collecting),
            PartRecalled recalled => With(
                recalled.Body,
                DeliveryState.Recalled,
                sending => sending with { RecalledAt = recorded.At, Reason = recalled.Reason }
            ),
            PartReceived received => With(
                received.Body,
                DeliveryState.Received,
                sending => sending with { ReceivedAt = recorded.At, ReceivedBy = recorded.By }
            ),
            PartReturned back => With(
                back.Body,
                DeliveryState.Returned,
                sending => sending with { ReturnedAt = recorded.At, ReturnedBy = recorded.By, Reason = back.Reason }
            ),
            _ => throw Without("fold", happened),
        };

    private JointTask With(BodyCode body, DeliveryState state, Func<Sending, Sending> change) =>
        With(body, invited => invited with { Delivery = invited.Delivery.Now(state, change) });

    private IEnumerable<string> TellOf(DeliveryEvent happened) =>
        happened switch
        {
            PartSubmitted sent => LauncherAnd(sent.Body),
            PartRecalled recalled => LauncherAnd(recalled.Body),
            PartReceived received => LauncherAnd(received.Body),
            PartReturned back => LauncherAnd(back.Body),
            _ => throw Without("notice", happened),
        };

    // What comes back must be mended: the body's editors get a message, unless it has not joined and the launcher mends it.
    private IEnumerable<Message> AlertOf(DeliveryEvent happened) =>
        happened is PartReturned back && InvitationOf(back.Body) is { Offline: false }
            ? [new(Recipients.Role(Role.Editor, back.Body), EventNames.Of(happened), Body)]
            : [];
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Draws how far a part is on its way (分报告报送视图); for the body and the launcher it is the same.</summary>
internal static class DeliveryDrawing
{
    public static DeliveryView Of(Invitation invited, Func<Signature?, ActorView?> actor) =>
        new(
            invited.Delivery.State,
            invited.Due,
            invited.Delivery.Late,
            [
                .. invited.Delivery.Sendings.Select(sending => new SendingView(
                    sending.Version,
                    sending.SentAt,
                    actor(sending.SentBy),
                    sending.Due,
                    sending.Late,
                    sending.ReceivedAt,
                    sending.RecalledAt,
                    sending.ReturnedAt,
                    sending.Reason
                )),
            ]
        );
}

using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>
/// Whom a telephone tells of what is handled (外发): the unit of what comes to it, of its time, and of an urging that is to
/// be sent; from the third overdue day the signers of the giver too. Source: DOMAIN §3.5.
/// </content>
public sealed partial record Report
{
    private IEnumerable<Message> AlertHandling(ReportEvent happened)
    {
        var kind = EventNames.Of(happened);
        return happened switch
        {
            HandedToDepartment e => ToHandler(kind, WaitingItem.Handover(e.Handover)),
            ExtensionDecided e => ToHandler(kind, e.Item),
            Urged { Channel: UrgingChannel.Message } e => ToUrged(kind, e),
            _ => [],
        };
    }

    private IEnumerable<Message> ToHandler(string kind, WaitingItem item) =>
        Handled(item) is { Unit: { } unit } handled
            ? [new(Recipients.Unit(unit), kind, handled.Body, item.Number, IsUrgent)]
            : [];

    private IEnumerable<Message> OfHandling(ClockReached happened, WaitingItem item)
    {
        var kind = EventNames.Of(happened);
        var messages = ToHandler(kind, item);
        return happened.Steps.Contains(StepKind.LongOverdue)
            ? messages.Append(new(Recipients.Role(Role.Signer, happened.Body), kind, happened.Body, item.Number))
            : messages;
    }

    private IEnumerable<Message> ToUrged(string kind, Urged happened)
    {
        var item = happened.Item;
        if (Handled(item) is not null)
        {
            return ToHandler(kind, item);
        }
        var to =
            item.Kind == WaitingKind.Leg
                ? UrgedAt(item).To is { } upper
                    ? Recipients.Duty(upper)
                    : null
                : TurnAt(happened.Body) is { } role
                    ? Recipients.Role(role, happened.Body)
                    : null;
        return to is null ? [] : [new(to, kind, happened.Body, NumberOf(item), IsUrgent)];
    }
}

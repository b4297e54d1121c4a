using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Who is told while a directive is handled, and who when somebody is urged.</content>
public sealed partial record Report
{
    // What was asked for is between the body and the unit; a date that moved is known to all who know the directive.
    private SortedSet<string> OnTime(ExtensionDecided happened) =>
        happened.Granted ? Directed(happened.Body, happened.Item.Number) : WithHandler(happened.Body, happened.Item);

    private SortedSet<string> WithHandler(BodyCode body, WaitingItem item)
    {
        var audience = Audience(body);
        if (Handled(item)?.Unit is { } unit)
        {
            audience.Add(Feeds.Unit(unit));
        }
        return audience;
    }

    private SortedSet<string> Urged(Urged happened)
    {
        if (happened.Item.Kind == WaitingKind.Directive)
        {
            return WithHandler(happened.Body, happened.Item);
        }
        var audience = Audience(happened.Body);
        if (happened.Item.Kind == WaitingKind.Leg && Legs[happened.Item.Number - 1] is { Offline: false } leg)
        {
            audience.Add(Feeds.Desk(leg.To));
        }
        return audience;
    }
}

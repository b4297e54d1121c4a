using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Who is told while a directive is handled, and who when somebody is urged.</content>
public sealed partial record Report
{
    // What was asked for is between the body and the unit; a date that moved is known to all who know the directive.
    private SortedSet<string> OnTime(ExtensionDecided happened) =>
        happened.Granted
            ? WithHandler(happened.Item, Audience(happened.Body).Lower(this, happened.Body))
            : WithHandler(happened.Body, happened.Item);

    private SortedSet<string> WithHandler(BodyCode body, WaitingItem item) => WithHandler(item, Audience(body));

    private SortedSet<string> WithHandler(WaitingItem item, SortedSet<string> audience)
    {
        if (Handled(item)?.Unit is { } unit)
        {
            audience.Add(Feeds.Unit(unit));
        }
        return audience;
    }

    private SortedSet<string> Heard(Urged happened) => new(UrgedAt(happened.Item).Readers, StringComparer.Ordinal);
}

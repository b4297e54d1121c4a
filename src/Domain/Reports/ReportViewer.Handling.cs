using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Directives with the handling of each, and urgings.</content>
public sealed partial class ReportViewer
{
    private DirectiveView Draw(Directive directive)
    {
        var handling = directive.Handling;
        return new(
            directive.Item,
            directive.Number,
            Body(directive.Body),
            Unit(directive.Body, directive.Unit),
            directive.Due,
            directive.Result,
            directive.Reply
        )
        {
            State = directive.State,
            Light = LightOf(report.Handled(WaitingItem.Directive(directive.Item))!),
            Overdue = directive.IsOverdue(facts.Today),
            SignedFor = handling.SignedForAt is { } at ? new(Actor(handling.SignedForBy), at) : null,
            Extension = ExtensionOf(report.Handled(WaitingItem.Directive(directive.Item))!),
        };
    }

    private HandoverView WithHandling(HandoverView view, Handover handover)
    {
        var handled = report.Handled(WaitingItem.Handover(handover.Item))!;
        return view with
        {
            Light = LightOf(handled),
            Overdue = handled.Closed is null && handled.Due < facts.Today,
            Extension = ExtensionOf(handled),
        };
    }

    private Light? LightOf(HandledItem handled) =>
        handled.Closed is null ? DueLights.Of(handled.Due, handled.Body, facts) : null;

    private ExtensionView? ExtensionOf(HandledItem handled)
    {
        var between = lineage.Sees(handled.Item);
        return handled.Handling.Extension is { } asked && (between || asked.Granted == true)
            ? new(
                asked.From,
                asked.Until,
                asked.Granted,
                between ? asked.Reason : null,
                Actor(asked.AskedBy),
                asked.AskedAt,
                Actor(asked.DecidedBy),
                asked.DecidedAt,
                between ? asked.Answer : null
            )
            : null;
    }

    private IEnumerable<UrgingView> Urgings() =>
        report
            .Urgings.Where(urging => lineage.Sees(urging.Item))
            .Select(urging => new UrgingView(urging.Item, Actor(urging.By), urging.At, urging.Reason, urging.Channel));
}

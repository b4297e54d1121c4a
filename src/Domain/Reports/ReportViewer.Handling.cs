using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

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
            Light = LightOf(directive),
            Overdue = directive.IsOverdue(facts.Today),
            SignedFor = handling.SignedForAt is { } at ? new(Actor(handling.SignedForBy), at) : null,
            Extension = ExtensionOf(directive),
        };
    }

    private Light? LightOf(Directive directive) =>
        directive is { Reply: null, Due: { } due }
            ? Lights.Of(
                ClockKind.Directive,
                ChinaTime.StartOf(due.AddDays(1)),
                facts.Now,
                facts.CalendarOf(directive.Body)
            )
            : null;

    private ExtensionView? ExtensionOf(Directive directive)
    {
        var between = lineage.Inside(directive.Body) || lineage.Handles(directive);
        return directive.Handling.Extension is { } asked && (between || asked.Granted == true)
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

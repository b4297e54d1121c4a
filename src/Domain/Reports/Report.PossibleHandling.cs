using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>What a person may do now about what is being handled, and whom he may urge.</content>
public sealed partial record Report
{
    private IEnumerable<PossibleMove> PossibleHandling(Lineage lineage, Caller caller, ReportFacts facts) =>
        Directives
            .Where(lineage.Sees)
            .SelectMany(directive => PossibleReceipt(directive, caller, facts))
            .Concat(HandledSeen(lineage).SelectMany(handled => PossibleTime(handled, caller, facts)))
            .Concat(PossibleUrgings(lineage, caller, facts));

    private static IEnumerable<PossibleMove> PossibleReceipt(Directive directive, Caller caller, ReportFacts facts)
    {
        var waits = directive.State == HandlingState.AwaitingReceipt;
        if (waits && Permission.ToReply(caller, directive, facts.Today) is not null)
        {
            yield return new(ReportAct.SignForDirective, directive.Body, directive.Item, false, []);
        }
    }

    private IEnumerable<HandledItem> HandledSeen(Lineage lineage) =>
        Directives
            .Where(lineage.Sees)
            .Select(Handled)
            .Concat(Handovers.Where(lineage.Sees).Select(Handled))
            .Where(handled => handled.Closed is null);

    private static IEnumerable<PossibleMove> PossibleTime(HandledItem handled, Caller caller, ReportFacts facts)
    {
        var (extension, body, number) = (handled.Handling.Extension, handled.Body, handled.Item.Number);
        var directive = handled.Item.Kind == WaitingKind.Directive;
        if (
            Permission.ToHandle(caller, body, handled.Unit, facts.Today) is not null
            && Extension.CheckAsking(extension, handled.Due) is null
        )
        {
            yield return new(
                directive ? ReportAct.RequestExtension : ReportAct.RequestHandoverExtension,
                body,
                number,
                false,
                []
            );
        }
        if (
            Permission.At(caller, ReportAct.DecideExtension, body, facts.Today) is not null
            && Extension.CheckDeciding(extension, caller.Person) is null
        )
        {
            yield return new(
                directive ? ReportAct.DecideExtension : ReportAct.DecideHandoverExtension,
                body,
                number,
                false,
                []
            );
        }
    }

    private IEnumerable<PossibleMove> PossibleUrgings(Lineage lineage, Caller caller, ReportFacts facts)
    {
        var items = Directives
            .Where(lineage.Sees)
            .Select(directive => WaitingItem.Directive(directive.Item))
            .Concat(Handovers.Where(lineage.Sees).Select(handover => WaitingItem.Handover(handover.Item)))
            .Concat(Legs.Where(lineage.Sees).Select(leg => WaitingItem.Leg(leg.Number)))
            .Concat(Copies.Keys.Where(lineage.Sees).Select(WaitingItem.Copy));
        foreach (var item in items)
        {
            var (act, body) = UrgeOf(item)!.Value;
            if (Permission.At(caller, act, body, facts.Today) is not null && CheckUrging(item, facts.Now) is null)
            {
                yield return new(act, body, NumberOf(item), false, []);
            }
        }
    }
}

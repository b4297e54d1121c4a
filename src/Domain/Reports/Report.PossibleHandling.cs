using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>What a person may do now about what is being handled, and whom he may urge.</content>
public sealed partial record Report
{
    private IEnumerable<PossibleMove> PossibleHandling(Lineage lineage, Caller caller, ReportFacts facts) =>
        Directives
            .Where(directive => directive.Reply is null && lineage.Sees(directive))
            .SelectMany(directive => PossibleFor(directive, caller, facts))
            .Concat(PossibleUrgings(lineage, caller, facts));

    private static IEnumerable<PossibleMove> PossibleFor(Directive directive, Caller caller, ReportFacts facts)
    {
        var (handling, body) = (directive.Handling, directive.Body);
        if (Permission.ToReply(caller, directive, facts.Today) is not null)
        {
            if (directive.Unit is not null && handling.SignedForAt is null)
            {
                yield return new(ReportAct.SignForDirective, body, directive.Item, false, []);
            }
            if (Extension.CheckAsking(handling.Extension, directive.Due) is null)
            {
                yield return new(ReportAct.RequestExtension, body, directive.Item, false, []);
            }
        }
        if (
            Permission.At(caller, ReportAct.DecideExtension, body, facts.Today) is not null
            && Extension.CheckDeciding(handling.Extension, caller.Person) is null
        )
        {
            yield return new(ReportAct.DecideExtension, body, directive.Item, false, []);
        }
    }

    private IEnumerable<PossibleMove> PossibleUrgings(Lineage lineage, Caller caller, ReportFacts facts)
    {
        var items = Directives
            .Where(lineage.Sees)
            .Select(directive => WaitingItem.Directive(directive.Item))
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

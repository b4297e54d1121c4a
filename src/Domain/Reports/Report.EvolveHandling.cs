using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>The state after a directive moved on at its unit, and after somebody was urged.</content>
public sealed partial record Report
{
    private Report SignedFor(DirectiveSignedFor happened, Recorded<ReportEvent> recorded)
    {
        var directive = Directives[happened.Directive - 1];
        return Put(directive with { Handling = directive.Handling.SignedFor(recorded) });
    }

    private Report Asked(ExtensionRequested happened, Recorded<ReportEvent> recorded)
    {
        var handled = Handled(happened.Item)!;
        var asked = new Extension(happened.From, happened.Until, happened.Reason, recorded.By, recorded.At);
        return Put(handled with { Handling = handled.Handling with { Extension = asked } });
    }

    private Report Decided(ExtensionDecided happened, Recorded<ReportEvent> recorded)
    {
        var handled = Handled(happened.Item)!;
        var decided = handled.Handling.Extension! with
        {
            Granted = happened.Granted,
            DecidedBy = recorded.By,
            DecidedAt = recorded.At,
            Answer = happened.Reason,
        };
        return Put(
            handled with
            {
                Due = happened.Granted ? happened.Until : handled.Due,
                Handling = handled.Handling with { Extension = decided },
            }
        );
    }

    private Report Put(HandledItem handled) =>
        handled.Item.Kind == WaitingKind.Handover
            ? Put(Handovers[handled.Item.Number - 1] with { Due = handled.Due, Handling = handled.Handling })
            : Put(Directives[handled.Item.Number - 1] with { Due = handled.Due, Handling = handled.Handling });

    private Report WithUrging(Urged happened, Recorded<ReportEvent> recorded) =>
        this with
        {
            Urgings = Urgings.Add(new(happened.Item, recorded.By, recorded.At, happened.Reason, happened.Channel)),
        };
}

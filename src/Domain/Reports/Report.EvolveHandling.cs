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
        var directive = Directives[happened.Item.Number - 1];
        var asked = new Extension(happened.From, happened.Until, happened.Reason, recorded.By, recorded.At);
        return Put(directive with { Handling = directive.Handling with { Extension = asked } });
    }

    private Report Decided(ExtensionDecided happened, Recorded<ReportEvent> recorded)
    {
        var directive = Directives[happened.Item.Number - 1];
        var decided = directive.Handling.Extension! with
        {
            Granted = happened.Granted,
            DecidedBy = recorded.By,
            DecidedAt = recorded.At,
            Answer = happened.Reason,
        };
        return Put(
            directive with
            {
                Due = happened.Granted ? happened.Until : directive.Due,
                Handling = directive.Handling with { Extension = decided },
            }
        );
    }

    private Report WithUrging(Urged happened, Recorded<ReportEvent> recorded) =>
        this with
        {
            Urgings = Urgings.Add(new(happened.Item, recorded.By, recorded.At, happened.Reason, happened.Channel)),
        };
}

using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>How a directive is handled between its registration and its answer: signed for, given more time once.</content>
public sealed partial record Report
{
    private const int DirectiveWorkingDays = 15;

    // Where a unit is asked and no day is named, the usual time counts.
    private static DateOnly? DueOf(RecordDirective command, ReportFacts facts) =>
        command.Due
        ?? (
            command.Unit is null
                ? null
                : facts.CalendarOf(command.Body).AddWorkingDays(facts.Today, DirectiveWorkingDays)
        );

    private Decision<ReportEvent> SignFor(SignForDirective command, ReportOrder order, ReportFacts facts)
    {
        if (FindDirective(command.Directive, order, facts) is not { } directive)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToReply(order.Caller, directive, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = directive.Unit is null ? Refusals.NothingToSignFor : null;
        refusal ??= directive.Reply is not null ? Refusals.AlreadyReplied : null;
        refusal ??= directive.Handling.SignedForAt is not null ? Refusals.AlreadySignedFor : null;
        return refusal is not null
            ? refusal
            : Makes(by, new DirectiveSignedFor(directive.Item, directive.Body), [], directive.Item);
    }

    private Decision<ReportEvent> AskForTime(RequestExtension command, ReportOrder order, ReportFacts facts)
    {
        if (FindDirective(command.Item, order, facts) is not { } directive)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToReply(order.Caller, directive, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = directive.Reply is not null ? Refusals.AlreadyReplied : null;
        refusal ??= Extension.CheckAsking(directive.Handling.Extension, directive.Due);
        refusal ??= Extension.CheckAsked(directive.Due!.Value, command.Until, command.Reason, facts.Today);
        return refusal is not null
            ? refusal
            : Makes(
                by,
                new ExtensionRequested(
                    command.Item,
                    directive.Body,
                    directive.Due!.Value,
                    command.Until,
                    command.Reason
                ),
                [],
                directive.Item
            );
    }

    private Decision<ReportEvent> DecideOnTime(DecideExtension command, ReportOrder order, ReportFacts facts)
    {
        if (FindDirective(command.Item, order, facts) is not { } directive)
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.DecideExtension, directive.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = directive.Reply is not null ? Refusals.AlreadyReplied : null;
        refusal ??= Extension.CheckDeciding(directive.Handling.Extension, order.Caller.Person);
        refusal ??= directive.Handling.Extension!.CheckDecided(command.Granted, command.Reason, facts.Today);
        return refusal is not null
            ? refusal
            : Makes(
                by,
                new ExtensionDecided(
                    command.Item,
                    directive.Body,
                    command.Granted,
                    directive.Handling.Extension!.Until,
                    command.Reason
                ),
                [],
                directive.Item
            );
    }

    private Directive? FindDirective(WaitingItem item, ReportOrder order, ReportFacts facts) =>
        item.Kind == WaitingKind.Directive ? FindDirective(item.Number, order, facts) : null;

    // A directive that the caller cannot see answers like one that is not there.
    private Directive? FindDirective(int number, ReportOrder order, ReportFacts facts) =>
        number >= 1 && number <= Directives.Length && Lineage.Of(order.Caller, this, facts).Sees(Directives[number - 1])
            ? Directives[number - 1]
            : null;
}

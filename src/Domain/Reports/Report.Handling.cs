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
        if (FindHandled(command.Item, order, facts) is not { } handled)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToHandle(order.Caller, handled.Body, handled.Unit, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = handled.Closed ?? Extension.CheckAsking(handled.Handling.Extension, handled.Due);
        refusal ??= Extension.CheckAsked(handled.Due!.Value, command.Until, command.Reason, facts.Today);
        if (refusal is not null)
        {
            return refusal;
        }
        var (item, due) = (handled.Item, handled.Due!.Value);
        var asked = new ExtensionRequested(item, handled.Body, due, command.Until, command.Reason);
        return Makes(by, asked, [], item.Number);
    }

    private Decision<ReportEvent> DecideOnTime(DecideExtension command, ReportOrder order, ReportFacts facts)
    {
        if (FindHandled(command.Item, order, facts) is not { } handled)
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.DecideExtension, handled.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = handled.Closed ?? Extension.CheckDeciding(handled.Handling.Extension, order.Caller.Person);
        refusal ??= handled.Handling.Extension!.CheckDecided(command.Granted, command.Reason, facts.Today);
        if (refusal is not null)
        {
            return refusal;
        }
        var (item, until) = (handled.Item, handled.Handling.Extension!.Until);
        var decided = new ExtensionDecided(item, handled.Body, command.Granted, until, command.Reason)
        {
            Clock = command.Granted ? ScheduleOf(handled.Body, until, facts) : null,
        };
        return Makes(by, decided, [], item.Number);
    }

    private HandledItem? FindHandled(WaitingItem item, ReportOrder order, ReportFacts facts) =>
        Handled(item) is { } handled && MaySee(item, handled.Body, order.Caller, facts) ? handled : null;

    internal HandledItem? Handled(WaitingItem item) =>
        item.Kind switch
        {
            WaitingKind.Directive when item.Number >= 1 && item.Number <= Directives.Length => Handled(
                Directives[item.Number - 1]
            ),
            WaitingKind.Handover when item.Number >= 1 && item.Number <= Handovers.Length => Handled(
                Handovers[item.Number - 1]
            ),
            _ => null,
        };

    private static HandledItem Handled(Handover handover) =>
        new(
            WaitingItem.Handover(handover.Item),
            handover.Body,
            handover.Withdrawn ? null : handover.Unit,
            handover.Due,
            handover.Handling,
            handover.Version,
            handover.IsOpen ? null : Refusals.HandoverAnswered
        );

    private static HandledItem Handled(Directive directive) =>
        new(
            WaitingItem.Directive(directive.Item),
            directive.Body,
            directive.Unit,
            directive.Due,
            directive.Handling,
            directive.Version,
            directive.Reply is null ? null : Refusals.AlreadyReplied
        );

    // A directive that the caller cannot see answers like one that is not there.
    private Directive? FindDirective(int number, ReportOrder order, ReportFacts facts) =>
        number >= 1 && number <= Directives.Length && Lineage.Of(order.Caller, this, facts).Sees(Directives[number - 1])
            ? Directives[number - 1]
            : null;
}

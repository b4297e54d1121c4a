using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Directives and their answers.</content>
public sealed partial record Report
{
    private const int MostLeaderCharacters = 60;
    private const int MostDirectiveCharacters = 2000;

    private Decision<ReportEvent> Direct(RecordDirective command, Signature by, ReportFacts facts)
    {
        var refusal = CheckLeader(command.Leader);
        refusal ??= Plain.Passage(command.Text, MostDirectiveCharacters, "text");
        refusal ??= command.Dated > facts.Today ? Refusals.DatedInFuture : null;
        refusal ??= command.Due < facts.Today ? Refusals.DueInPast : null;
        refusal ??= command.Due is not null && command.Unit is null ? Refusals.HandlerMissing : null;
        var handler = command.Unit is { } named ? facts.Bodies.Find(command.Body)!.OpenUnit(named) : null;
        refusal ??= command.Unit is not null && handler?.Kind != UnitKind.HandlingUnit ? Refusals.UnitUnknown : null;
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        if (Results.Any(result => IsSame(result, command, text)))
        {
            return Refusals.DirectiveRepeated;
        }
        var due = DueOf(command, facts);
        var recorded = new DirectiveRecorded(
            Directives.Length + 1,
            command.Body,
            command.Level,
            command.Leader,
            text.Hash,
            command.Dated,
            command.Unit,
            due,
            $"{command.Body}-PS-{facts.Today.Year}"
        )
        {
            Clock = ScheduleOf(command.Body, due, facts),
        };
        return Makes(by, recorded, [text], recorded.Directive);
    }

    private Decision<ReportEvent> Reply(ReplyToDirective command, ReportOrder order, ReportFacts facts)
    {
        if (FindDirective(command.Directive, order, facts) is not { } directive)
        {
            return Refusals.NotFound;
        }
        if (Permission.ToReply(order.Caller, directive, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (directive.Reply is not null)
        {
            return Refusals.AlreadyReplied;
        }
        if (Plain.Passage(command.Text, MostDirectiveCharacters, "text") is { } refusal)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var replied = new DirectiveReplied(directive.Item, directive.Body, command.Outcome, text.Hash);
        return Makes(by, replied, [text], directive.Item);
    }

    private static Refusal? CheckLeader(string leader) =>
        Plain.IsBlank(leader) ? Refusals.Missing.At("leader") : Plain.Line(leader, MostLeaderCharacters, "leader");

    // Two leaders may write the same words on one day; the same leader does not.
    private static bool IsSame(Result result, RecordDirective command, PaperText text) =>
        result is { Kind: ResultKind.Directive, CorrectedBy: null }
        && result.Body == command.Body
        && result.Level == command.Level
        && result.Leader == command.Leader
        && result.Text == text.Hash
        && result.Dated == command.Dated;
}

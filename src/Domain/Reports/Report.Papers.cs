using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Papers of bodies that have not joined, entered for them, and what becomes of paper legs when a body joins.</content>
public sealed partial record Report
{
    private const int MostAuthorNameCharacters = 60;
    private const int MostOwnNumberCharacters = 40;

    /// <summary>反映人 as a paper names him, where the report was entered for a body that had not joined.</summary>
    public string? AuthorName { get; init; }

    private Decision<ReportEvent> Enter(EnterPaper command, ReportOrder order, ReportFacts facts)
    {
        if (facts.Bodies.FindLiving(command.Body) is null)
        {
            return Refusals.BodyUnknown;
        }
        if (Permission.At(order.Caller, ReportAct.EnterPaper, command.Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (Exists)
        {
            return Refusals.ReportExists;
        }
        var refusal = CheckFrom(command.From, command.Body, facts);
        refusal ??=
            command.Author is { } author && !Writes(author, command.From, facts) ? Refusals.AuthorUnknown : null;
        refusal ??= command.AuthorName is { } name ? Plain.Line(name, MostAuthorNameCharacters, "authorName") : null;
        refusal ??= command.OwnNumber is { } number ? Plain.Line(number, MostOwnNumberCharacters, "ownNumber") : null;
        refusal ??= CheckPaper(command.Text, command.Evidence, command.Files, facts);
        refusal ??= command.Commission is null ? null : CheckCommission(command, facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        var entered = new PaperEntered(
            order.Report,
            command.From,
            command.Body,
            command.Author is { } writer ? [writer] : [],
            command.AuthorName,
            command.OwnNumber,
            order.Caller.Person,
            text.Hash,
            TextRules.Characters(command.Text),
            command.Category,
            command.Urgency,
            command.Mark,
            command.Channel,
            [.. command.Files ?? []],
            command.Evidence,
            $"{command.Body}-XX-{facts.Today.Year}"
        );
        return command.Commission is null
            ? Makes(by, entered, [text], 1)
            : new(null, by, [entered, new CommissionNamed(command.Body, Links(facts))], [text], 1);
    }

    private Decision<ReportEvent> Mend(MendPaper command, ReportOrder order, ReportFacts facts)
    {
        if (Find(command.Leg, order, facts) is not { } leg)
        {
            return Refusals.NotFound;
        }
        if (Permission.At(order.Caller, ReportAct.MendPaper, leg.To, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (!AwaitsMending(leg, facts))
        {
            return leg.Evidence is not null && facts.Bodies.Find(leg.From)!.Joined
                ? Refusals.PaperBodyJoined
                : Refusals.PaperNotAwaited;
        }
        if (CheckPaper(command.Text, command.Evidence, command.Files, facts) is { } refusal)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        if (text.Hash == leg.Text)
        {
            return Refusals.TextUnchanged;
        }
        ImmutableArray<AttachedFile>? files = command.Files is null ? null : [.. command.Files];
        var characters = TextRules.Characters(command.Text);
        var number = Legs.Length + 1;
        var mended = new PaperMended(number, leg.From, leg.To, text.Hash, characters, files, command.Evidence);
        return Makes(by, mended, [text], number);
    }

    private Decision<ReportEvent> BringOnline(BringLegOnline command, ReportOrder order, ReportFacts facts)
    {
        var house = order.Caller.IsHouse;
        var known = house ? Known(command.Leg) : Find(command.Leg, order, facts);
        if (known is not { } leg)
        {
            return Refusals.NotFound;
        }
        var by = Permission.At(order.Caller, ReportAct.BringLegOnline, leg.From, facts.Today);
        if (by is null && !house)
        {
            return Refusals.NotAllowed;
        }
        var brought = new LegBroughtOnline(leg.Number, leg.From, leg.To)
        {
            Clock = ReportClocks.ForLeg(Urgency, leg.To, facts),
        };
        return MayComeOnline(leg, facts)
            ? new Decision<ReportEvent>(null, by, [brought], [], leg.Number)
            : Refusals.LegNotToBring;
    }

    // The last paper of its body to the upper one was refused, and nothing came since.
    private bool AwaitsMending(Leg leg, ReportFacts facts) =>
        leg is { Evidence: not null, State: LegState.Returned or LegState.Declined }
        && !facts.Bodies.Find(leg.From)!.Joined
        && !Legs.Any(later => later.Number > leg.Number && (later.From, later.To) == (leg.From, leg.To));

    private static bool MayComeOnline(Leg leg, ReportFacts facts) =>
        leg is { Offline: true, State: LegState.Sent or LegState.Received } && facts.Bodies.Find(leg.To)!.Joined;

    // What came on paper is opened again by those who sent it, once they work here.
    private static bool IsUntouchable(Copy copy, ReportFacts facts) =>
        copy.Stage == CopyStage.OnPaper && !facts.Bodies.Find(copy.Body)!.Joined;

    private Leg? Known(int number) => number >= 1 && number <= Legs.Length ? Legs[number - 1] : null;

    private static Refusal? CheckFrom(BodyCode from, BodyCode body, ReportFacts facts) =>
        facts.Bodies.FindLiving(from) is not { } lower || (lower.Parent != body && !lower.DirectTargets.Contains(body))
            ? Refusals.PaperFromElsewhere
        : lower.Joined ? Refusals.PaperBodyJoined
        : null;

    private Refusal? CheckPaper(
        ReportText text,
        string evidence,
        IReadOnlyList<AttachedFile>? files,
        ReportFacts facts
    ) => TextRules.Check(text) ?? Plain.Passage(evidence, MostReasonCharacters, "evidence") ?? CheckFiles(files, facts);

    private static Refusal? CheckCommission(EnterPaper command, ReportFacts facts)
    {
        if (
            facts.Commissions.IsEmpty
            || facts.Commissions[0].Giver != command.Body
            || !facts.Commissions[0].Bodies.Contains(command.From)
        )
        {
            return Refusals.CommissionNotAddressed;
        }
        return facts.Commissions[0].Open ? null : Refusals.CommissionEnded.At("commission");
    }
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>The rules of the total report: each act is decided on a version that must still be in force.</content>
public sealed partial record JointTask
{
    private readonly record struct Writing(Refusal? Refusal, TotalPaper Paper, Func<WrittenTotal, TotalWritten> Event)
    {
        public static implicit operator Writing(Refusal refusal) => new(refusal, TotalPaper.Empty, _ => null!);
    }

    // What all that write a version have in common: the report is open, the version in force, the whole within bounds.
    private Decision<JointTaskEvent> Write(int from, Signature by, JointTaskFacts facts, Func<TotalPaper, Writing> rule)
    {
        var refusal = TotalIsOpen ? null : Refusals.TotalNotOpen;
        refusal ??= Total.Signed is null ? null : Refusals.TotalSigned;
        refusal ??= from == Total.Version ? null : Refusals.TotalStale;
        refusal ??= Total.Version < TotalRules.MostVersions ? null : Refusals.TotalVersionsFull;
        // Between the gathering of the facts and this moment another version may have come.
        refusal ??= facts.Total.Hash == Total.Current?.Text ? null : Refusals.Busy;
        if (refusal is not null)
        {
            return refusal;
        }
        if ((Total.Current is null ? TotalPaper.Empty : facts.Total.Paper) is not { } paper)
        {
            return Refusals.TotalUnreadable;
        }
        var writing = rule(paper);
        refusal = writing.Refusal ?? TotalRules.Check(writing.Paper);
        if (refusal is not null)
        {
            return refusal;
        }
        var text = writing.Paper.Written();
        if (text.Hash == Total.Current?.Text)
        {
            return Refusals.TotalUnchanged;
        }
        var written = new WrittenTotal(Total.Version + 1, text.Hash, writing.Paper.Characters, writing.Paper.Quoted);
        return new(null, by, [writing.Event(written)], [text], written.Version);
    }

    private Writing Take(TakeParagraphs command, TotalPaper paper, JointTaskFacts facts)
    {
        var refusal = CheckPlaces(command.Paragraphs, paper, facts);
        refusal ??=
            command.After is { } id and not 0 && paper.Find(id) is null
                ? Refusals.TotalParagraphUnknown.At("after")
                : null;
        refusal ??= TotalRules.CheckQuestion(command.Question, QuestionCount);
        if (refusal is not null)
        {
            return refusal;
        }
        var words = command.Paragraphs.Select(place => new PartWords(place, facts.Total.Words[place])).ToList();
        return new(
            null,
            paper.Taking(words, command.After, command.Question),
            written => new ParagraphsTaken(written, [.. command.Paragraphs])
        );
    }

    private static Writing TakeOut(TakeOutParagraph command, TotalPaper paper) =>
        paper.Find(command.Paragraph) is null
            ? Refusals.TotalParagraphUnknown.At("paragraph")
            : new Writing(
                null,
                paper.TakingOut(command.Paragraph),
                written => new ParagraphTakenOut(written, command.Paragraph)
            );

    private Writing Revise(ReviseTotal command, TotalPaper paper, JointTaskFacts facts) =>
        TotalRules.Check(command, paper, QuestionCount) is { } refusal
            ? refusal
            : new Writing(
                null,
                paper.Revised(command.Paragraphs, facts.Total.Parts),
                written => new TotalRevised(written, command.Note)
            );

    private Decision<JointTaskEvent> Share(ShareResults command, Signature by)
    {
        var shared = new Sharing(command.Total, command.Figures, command.Participants);
        return shared == Total.Shared ? Refusals.SharedAlready
            : !IsIssued ? Refusals.TotalNotOpen
            : shared.Total && Total.Current is null ? Refusals.SharingWithoutTotal
            : Happens(by, new ResultsShared(shared));
    }

    private Refusal? CheckPlaces(IReadOnlyList<PartPlace> places, TotalPaper paper, JointTaskFacts facts)
    {
        if (places is not { Count: >= 1 and <= TotalRules.MostTaken } || places.Any(place => place is null))
        {
            return Refusals.TakingsOfPartsWrong;
        }
        var taken = new TakenPlaces(paper);
        foreach (var place in places)
        {
            var name = facts.Bodies.Find(place.Body)?.Name;
            if (name is null || InvitationOf(place.Body) is null)
            {
                return Refusals.NotFound.At("paragraphs");
            }
            if (ReceivedVersionOf(place.Body) != place.Version)
            {
                return Refusals.PartNotReceived(name);
            }
            if (!facts.Total.Words.TryGetValue(place, out var words))
            {
                return Refusals.PartParagraphUnknown(name);
            }
            if (!taken.Add(place, words))
            {
                return Refusals.ParagraphTakenAlready(name, SectionName.Of(place.Section), place.Paragraph);
            }
        }
        return null;
    }
}

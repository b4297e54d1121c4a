using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Comments on passages (批注). That the quoted words stand there is the door's to ask: the rule knows texts by hash.</content>
public sealed partial record Report
{
    private const int MostPassages = 300;
    private const int MostAnswers = 30;
    private const int MostMarks = 30;
    private const int MostQuoted = 500;
    private const int MostOffset = 10_000;

    private Decision<ReportEvent> Comment(CommentOnPassage command, Copy copy, Signature by) =>
        CheckMarks(copy, [command.Mark]) is { } refusal ? refusal
        : IsRepeated(copy, command.Mark, by) ? Refusals.PassageRepeated
        : Marked(copy, [command.Mark], by) with { Item = Passages.Length + 1 };

    private Decision<ReportEvent> Comment(RequestChanges command, Copy copy, Signature by)
    {
        var marks = command.Passages ?? [];
        var refusal = Plain.Passage(command.Comment, MostReasonCharacters, "comment") ?? CheckMarks(copy, marks);
        if (refusal is not null)
        {
            return refusal;
        }
        var marked = Marked(copy, marks, by);
        return marked with { Events = marked.Events.Add(new ChangesRequested(command.Body, command.Comment)) };
    }

    private Decision<ReportEvent> Answer(AnswerPassage command, ReportOrder order, ReportFacts facts)
    {
        if (Open(command.Passage, order, facts, out var by) is { } refusal)
        {
            return refusal;
        }
        var passage = Passages[command.Passage - 1];
        if (passage.Answers.Length >= MostAnswers)
        {
            return Refusals.PassagesTooMany;
        }
        if (Plain.Passage(command.Text, MostReasonCharacters, "text") is { } wrong)
        {
            return wrong;
        }
        var text = ReportPaper.Of(command.Text);
        if (passage.Answers is [.., var last] && last.Text == text.Hash && last.By?.Person == by!.Person)
        {
            return Refusals.PassageRepeated;
        }
        return Makes(by!, new PassageAnswered(passage.Number, passage.Body, text.Hash), [text], passage.Number);
    }

    private Decision<ReportEvent> Resolve(ResolvePassage command, ReportOrder order, ReportFacts facts)
    {
        if (Open(command.Passage, order, facts, out var by) is { } refusal)
        {
            return refusal;
        }
        var passage = Passages[command.Passage - 1];
        return Makes(by!, new PassageResolved(passage.Number, passage.Body), [], passage.Number);
    }

    // Why nothing can be said to the comment now; none if it can.
    private Refusal? Open(int number, ReportOrder order, ReportFacts facts, out Signature? by)
    {
        by = null;
        if (Item(Passages, number) is not { } passage || !Lineage.Of(order.Caller, this, facts).Inside(passage.Body))
        {
            return Refusals.NotFound;
        }
        by = Permission.At(order.Caller, ReportAct.CommentOnPassage, passage.Body, facts.Today);
        return by is null ? Refusals.NotAllowed
            : !Copies[passage.Body].InHand ? Refusals.WrongStage(Copies[passage.Body].Stage)
            : passage.ResolvedAt is not null ? Refusals.PassageResolved
            : null;
    }

    private Refusal? CheckMarks(Copy copy, IReadOnlyList<PassageMark> marks)
    {
        if (marks.Count > MostMarks || Passages.Length + marks.Count > MostPassages)
        {
            return Refusals.PassagesTooMany;
        }
        foreach (var mark in marks)
        {
            var there =
                mark is { Start: >= 0 and <= MostOffset, Length: >= 1 and <= MostQuoted }
                && Enum.IsDefined(mark.Section)
                && mark.Version >= 1
                && mark.Version <= copy.Versions.Length
                && mark.Quote?.Length == mark.Length;
            if (!there)
            {
                return Refusals.PassageGone;
            }
            var wrong =
                Plain.Characters(mark!.Quote!, "quote") ?? Plain.Passage(mark.Comment, MostReasonCharacters, "comment");
            if (wrong is not null)
            {
                return wrong;
            }
        }
        return null;
    }

    private bool IsRepeated(Copy copy, PassageMark mark, Signature by)
    {
        var text = ReportPaper.Of(mark.Comment).Hash;
        return Passages.Any(passage =>
            passage.ResolvedAt is null
            && (passage.Body, passage.Version, passage.Section, passage.Start, passage.Length, passage.Text)
                == (copy.Body, mark.Version, mark.Section, mark.Start, mark.Length, text)
            && passage.By?.Person == by.Person
        );
    }

    private Decision<ReportEvent> Marked(Copy copy, IReadOnlyList<PassageMark> marks, Signature by)
    {
        var events = ImmutableArray.CreateBuilder<ReportEvent>(marks.Count);
        var texts = ImmutableArray.CreateBuilder<PaperText>(marks.Count);
        foreach (var mark in marks)
        {
            var text = ReportPaper.Of(mark.Comment);
            texts.Add(text);
            events.Add(
                new PassageCommented(
                    Passages.Length + events.Count + 1,
                    copy.Body,
                    mark.Version,
                    mark.Section,
                    mark.Start,
                    mark.Length,
                    text.Hash
                )
            );
        }
        return new(null, by, events.ToImmutable(), [.. texts.DistinctBy(text => text.Hash)], null);
    }

    private Report Commented(PassageCommented happened, Recorded<ReportEvent> recorded) =>
        this with
        {
            Passages = Passages.Add(
                new(
                    happened.Passage,
                    happened.Body,
                    happened.Version,
                    happened.Section,
                    happened.Start,
                    happened.Length,
                    happened.Text,
                    recorded.By,
                    recorded.At
                )
            ),
        };

    private Report Answered(PassageAnswered happened, Recorded<ReportEvent> recorded)
    {
        var passage = Passages[happened.Passage - 1];
        var answer = new PassageReply(happened.Text, recorded.By, recorded.At);
        return Put(passage with { Answers = passage.Answers.Add(answer) });
    }

    private Report Resolved(PassageResolved happened, Recorded<ReportEvent> recorded) =>
        Put(Passages[happened.Passage - 1] with { ResolvedBy = recorded.By, ResolvedAt = recorded.At });

    private Report Put(Passage passage) => this with { Passages = Passages.SetItem(passage.Number - 1, passage) };
}

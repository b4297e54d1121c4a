using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <content>How it ends: adopted or not, handed on, directed and answered, archived.</content>
internal sealed partial class JourneyWriter
{
    /// <summary>It ends at the last body of its way.</summary>
    /// <param name="way">The bodies that it has come to, the first first.</param>
    /// <param name="end">How.</param>
    public void Ended(IReadOnlyList<NationBody> way, JourneyEnd end)
    {
        var last = way[^1];
        switch (end)
        {
            case JourneyEnd.Signed:
                Accepted(last);
                Concluded(way);
                break;
            case JourneyEnd.Declined:
                Then(last.Editor, chance.Around(1.5), Decline(last));
                Archived(way.Take(way.Count - 1));
                break;
            case JourneyEnd.Returned:
                Then(
                    last.Editor,
                    chance.Around(1.5),
                    new ReturnReport(last.Code, RefusalGround.FactsUnclear, "请补充数据后再报。")
                );
                break;
            case JourneyEnd.TurnedToProposal:
                Then(last.Editor, chance.Around(1.5), new TurnToProposal(last.Code, "适合作为提案。"));
                break;
            default:
                HandedOver(last);
                break;
        }
    }

    /// <summary>The last body signs it; perhaps a leader writes on it; then whoever signed it archives it.</summary>
    public void Concluded(IReadOnlyList<NationBody> way, AdoptionKind? kind = null)
    {
        Signed(way[^1], kind);
        if (chance.Happens(Shares.Directed))
        {
            Directed(way[^1]);
        }
        Archived(way);
    }

    private void Directed(NationBody body)
    {
        at = NationYear.Later(at, chance.Around(3));
        var dated = ChinaTime.DayOf(at);
        var level = LevelOf(body.Tier);
        Then(
            body.Editor,
            0,
            () => new RecordDirective(body.Code, level, "分管领导", texts.Note(number, 60), dated, body.Unit)
        );
        if (!chance.Happens(Shares.DirectiveSignedFor))
        {
            return;
        }
        Then(body.Handler, chance.Around(1), new SignForDirective(1));
        if (chance.Happens(Shares.DirectiveAnswered))
        {
            var outcome = chance.One(
                (ReplyOutcome.Accepted, 0.6),
                (ReplyOutcome.PartlyAccepted, 0.3),
                (ReplyOutcome.ForReference, 0.1)
            );
            Then(body.Handler, chance.Around(8), () => new ReplyToDirective(1, outcome, texts.Note(number, 200)));
        }
    }

    private void HandedOver(NationBody body)
    {
        Then(body.Editor, chance.Around(1), new HandToDepartment(body.Code, body.Unit, "属部门职责，请研究办理。"));
        Then(body.Handler, chance.Around(1), new SignForHandover(1));
        if (chance.Happens(Shares.HandoverAnswered))
        {
            Then(
                body.Handler,
                chance.Around(9),
                () => new AnswerHandover(1, ReplyOutcome.Accepted, texts.Note(number, 200))
            );
        }
    }

    private void Archived(IEnumerable<NationBody> bodies)
    {
        foreach (var body in bodies)
        {
            if (chance.Happens(Shares.Archived))
            {
                Then(body.Editor, chance.Around(2), new ArchiveReport(body.Code));
            }
        }
    }

    private DeclineReport Decline(NationBody body)
    {
        var ground = chance.One(
            (RefusalGround.AlreadyArranged, 0.3),
            (RefusalGround.Duplicate, 0.25),
            (RefusalGround.NoAdvice, 0.15),
            (RefusalGround.OutOfScope, 0.1),
            (RefusalGround.FactsUnclear, 0.1),
            (RefusalGround.OutOfDate, 0.1)
        );
        return new(body.Code, ground, "已有部署，留作参考。");
    }
}

using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <content>What the author does, and how the office first deals with it.</content>
internal sealed partial class JourneyWriter
{
    /// <summary>The author submits; the body judges it and edits it, unless he withdraws it for good.</summary>
    public bool Submitted(NationBody body, Caller author, Caller? other)
    {
        var category = chance.One(
            (ReportCategory.Society, 0.36),
            (ReportCategory.Economy, 0.24),
            (ReportCategory.Ecology, 0.14),
            (ReportCategory.Culture, 0.1),
            (ReportCategory.Politics, 0.07),
            (ReportCategory.UnitedFront, 0.05),
            (ReportCategory.Other, 0.04)
        );
        var urgency = chance.One((Urgency.Ordinary, 0.955), (Urgency.Urgent, 0.04), (Urgency.Critical, 0.005));
        var version = versions++;
        Add(
            new(
                place,
                author,
                at,
                _ => new SubmitReport(
                    body.Code,
                    texts.Of(about, number, version),
                    category,
                    urgency,
                    CoAuthors: other is null ? null : [other.Person]
                )
            )
        );
        var isUrgent = urgency != Urgency.Ordinary;
        if (chance.Happens(Shares.Withdrawn))
        {
            Then(author, 0.1, new WithdrawReport("内容还要核实。"));
            if (chance.Happens(0.4))
            {
                return false;
            }
            Resubmit(author);
        }
        Take(body, isUrgent);
        if (chance.Happens(Shares.Returned))
        {
            Then(body.Editor, chance.Around(0.5), new ReturnReport(body.Code, RefusalGround.NoAdvice, "请补充建议。"));
            Resubmit(author);
            Take(body, isUrgent);
        }
        return !Interrupted;
    }

    private void Resubmit(Caller author)
    {
        var version = versions++;
        Then(author, chance.Around(2), () => new ResubmitReport(texts.Of(about, number, version)));
    }

    private void Take(NationBody body, bool isUrgent)
    {
        if (isUrgent)
        {
            Then(body.Editor, 0.02, new OpenReport(body.Code));
        }
        Then(body.Editor, isUrgent ? 0.05 : chance.Around(0.8), new TakeReport(body.Code));
    }
}

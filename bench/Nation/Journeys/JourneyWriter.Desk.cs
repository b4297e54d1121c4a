using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <content>What a desk does: edit, review, sign, send up, receive.</content>
internal sealed partial class JourneyWriter
{
    /// <summary>The body takes it into editing.</summary>
    public void Accepted(NationBody body) => Then(body.Editor, chance.Around(0.5), new AcceptReport(body.Code));

    /// <summary>It is edited, reviewed and signed.</summary>
    public void Signed(NationBody body, AdoptionKind? fixedKind = null)
    {
        if (chance.Happens(Shares.Revised))
        {
            Revise(body);
        }
        Then(body.Editor, chance.Around(0.5), new RequestReview(body.Code));
        if (chance.Happens(Shares.ChangesAsked))
        {
            Then(body.Reviewer, chance.Around(0.5), new RequestChanges(body.Code, "数据请再核对，建议再具体些。"));
            Revise(body);
            Then(body.Editor, chance.Around(0.3), new RequestReview(body.Code));
        }
        Then(body.Reviewer, chance.Around(0.5), new ApproveReport(body.Code));
        var kind =
            fixedKind
            ?? chance.One((AdoptionKind.Single, 0.78), (AdoptionKind.Special, 0.1), (AdoptionKind.Transferred, 0.12));
        at = NationYear.Later(at, chance.Around(0.6));
        var issue = kind == AdoptionKind.Transferred ? null : Issue();
        Then(body.Signer, 0, new SignReport(body.Code, kind, issue));
    }

    /// <summary>It goes up to the next body, which receives it.</summary>
    public void SentUp(NationBody from, NationBody to)
    {
        Then(from.Signer, chance.Around(0.2), new ForwardReport(from.Code, [to.Code]));
        legs++;
        if (chance.Happens(Shares.Recalled))
        {
            Then(from.Editor, 0.1, new RecallLeg(legs, "附件有误。"));
            Then(from.Signer, chance.Around(0.3), new ForwardReport(from.Code, [to.Code]));
            legs++;
        }
        Then(to.Editor, chance.Around(0.8), new ReceiveLeg(legs));
    }
}

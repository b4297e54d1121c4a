using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ApproveTests()
    : DeskContract(body => new ApproveReport(body), [(Role.Reviewer, CopyStage.InReview)])
{
    [Fact]
    public void Approve_AReviewedReport_PutsItBeforeTheSignerAndStaysInsideTheDesk() =>
        Walk.InChangshu(CopyStage.InReview)
            .When(Reviewer(Changshu), new ApproveReport(Changshu))
            .Then(new ReportApproved(Changshu))
            .StandsAt(Changshu, CopyStage.AwaitingSignature)
            .Tells("desk:320581");
}

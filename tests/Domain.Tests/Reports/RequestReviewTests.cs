using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class RequestReviewTests()
    : DeskContract(body => new RequestReview(body), [(Role.Editor, CopyStage.Editing)])
{
    [Fact]
    public void RequestReview_AnEditedReport_PutsItBeforeTheReviewerAndStaysInsideTheDesk() =>
        Walk.InChangshu(CopyStage.Editing)
            .When(Editor(Changshu), new RequestReview(Changshu))
            .Then(new ReviewRequested(Changshu))
            .StandsAt(Changshu, CopyStage.InReview)
            .Tells("desk:320581");
}

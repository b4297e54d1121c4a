using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class DeclineTests()
    : RefuseContract(
        (body, reason) => new DeclineReport(body, RefusalGround.Duplicate, reason),
        ResultKind.Declined,
        CopyStage.Declined,
        LegState.Declined
    )
{
    [Fact]
    public void Decline_WritesGroundAndReason() =>
        Walk.InChangshu(CopyStage.Editing)
            .When(Editor(Changshu), new DeclineReport(Changshu, RefusalGround.Copied, "与网文雷同。"))
            .Then(new ReportDeclined(Changshu, RefusalGround.Copied, "与网文雷同。"));

    [Fact]
    public void Decline_IsFinalForTheAuthor() =>
        Walk.InChangshu(CopyStage.Declined)
            .When(MemberA, new ResubmitReport(Papers.Second))
            .Refused(Refusals.WrongStage(CopyStage.Declined));
}

using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ReturnTests()
    : RefuseContract(
        (body, reason) => new ReturnReport(body, RefusalGround.NoAdvice, reason),
        ResultKind.Returned,
        CopyStage.Returned,
        LegState.Returned
    )
{
    [Fact]
    public void Return_ToTheAuthor_WritesGroundAndReason() =>
        Walk.InChangshu(CopyStage.Screening)
            .When(Editor(Changshu), new ReturnReport(Changshu, RefusalGround.OutOfScope, "属信访事项。"))
            .Then(new ReportReturned(Changshu, RefusalGround.OutOfScope, "属信访事项。"));

    [Fact]
    public void Return_ByAnUpperBody_LetsTheLowerBodyMendAndSendAgain()
    {
        var story = Walk.InSuzhou(CopyStage.Returned).SignedAnew(Changshu, Papers.Second);

        var received = story.Forwarded(Changshu, Suzhou).Received(2);

        Assert.Equal(CopyStage.Screening, received.At(Suzhou).Stage);
        Assert.Equal("320500-XX-2025-0001", received.At(Suzhou).Number);
        Assert.Equal(ReportPaper.Of(Papers.Second).Hash, received.At(Suzhou).Text!.Text);
    }
}

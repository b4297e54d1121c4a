using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What a line of a list offers to do with many papers at once.</summary>
public sealed class TogetherActsTests
{
    private static readonly DateOnly Day = new(2025, 3, 3);

    [Theory]
    [InlineData(CopyStage.Arriving, new[] { ReportAct.Receive })]
    [InlineData(CopyStage.Submitted, new[] { ReportAct.Take })]
    [InlineData(CopyStage.Screening, new[] { ReportAct.Accept, ReportAct.Decline })]
    [InlineData(CopyStage.Editing, new[] { ReportAct.RequestReview, ReportAct.Decline })]
    [InlineData(CopyStage.InReview, new ReportAct[0])]
    [InlineData(CopyStage.Signed, new[] { ReportAct.Archive })]
    public void AnEditor_DoesWhatIsHisTurn(CopyStage stage, ReportAct[] acts) =>
        Assert.Equal(acts, TogetherActs.Of(Editor(Changshu), Changshu, stage, Day));

    [Fact]
    public void WhatTakesASecondFactor_IsDoneWhereThePaperIsRead() =>
        Assert.Empty(TogetherActs.Of(Signer(Changshu), Changshu, CopyStage.AwaitingSignature, Day));

    [Fact]
    public void AReviewer_ApprovesTogether() =>
        Assert.Equal(
            ReportAct.Approve,
            Assert.Single(TogetherActs.Of(Reviewer(Changshu), Changshu, CopyStage.InReview, Day))
        );

    [Fact]
    public void ANeighbour_IsOfferedNothing() =>
        Assert.Empty(TogetherActs.Of(Editor(Kunshan), Changshu, CopyStage.Submitted, Day));

    [Fact]
    public void WhatWaits_SaysWhy_AndWhatDoesNotSaysNothing()
    {
        Assert.NotNull(TodoReasons.Of(CopyStage.AwaitingSignature, Contracts.People.Role.Signer));
        Assert.Null(TodoReasons.Of(CopyStage.Signed, null));
    }

    [Fact]
    public void AFilter_MayNotEndBeforeItBegins() =>
        Assert.Equal(Refusals.SearchDates, DeskFilterRules.Check(new DeskFilter(Since: Day, Until: Day.AddDays(-1))));
}

using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ResubmitTests()
    : AuthorContract(new ResubmitReport(Papers.Second), [CopyStage.Withdrawn, CopyStage.Returned])
{
    [Fact]
    public void Resubmit_AfterAReturn_IsASecondVersionUnderTheSameNumber()
    {
        var answer = Walk.InChangshu(CopyStage.Returned)
            .When(MemberA, new ResubmitReport(Papers.Second))
            .Then(new ReportResubmitted(Changshu, ReportPaper.Of(Papers.Second).Hash, 22, null))
            .Made(2)
            .StandsAt(Changshu, CopyStage.Submitted)
            .Tells("desk:320581", "person:" + MemberA.Person);

        var copy = answer.After.At(Changshu);
        Assert.Equal(("320581-XX-2025-0001", 2, 2), (copy.Number, copy.Current, copy.Versions.Length));
        Assert.Equal(TextOrigin.Submitted, copy.Text!.Origin);
    }

    [Fact]
    public void Resubmit_WithoutAList_KeepsTheFiles_AndAnEmptyListTakesThemAway()
    {
        var story = new Story()
            .Given(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo] })
            .Given(MemberA, new WithdrawReport());

        Assert.Equal(Papers.Photo, Assert.Single(story.Given(MemberA, new ResubmitReport(Papers.Second)).Report.Files));
        Assert.Empty(story.Given(MemberA, new ResubmitReport(Papers.Second, [])).Report.Files);
    }

    [Fact]
    public void Resubmit_WithAFileThatStoodAlready_NeedsNoSecondUpload()
    {
        var story = new Story()
            .Given(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo] })
            .Given(MemberA, new WithdrawReport()) with
        {
            Uploads = [],
        };

        Assert.Null(story.When(MemberA, new ResubmitReport(Papers.Second, [Papers.Photo])).Decision.Refused);
        story
            .When(MemberA, new ResubmitReport(Papers.Second, [Papers.Photo with { Hash = new('b', 64) }]))
            .Refused(Refusals.FileUnknown);
    }

    [Fact]
    public void Resubmit_TheSameTextAfterWithdrawal_Happens() =>
        Assert.Null(
            Walk.InChangshu(CopyStage.Withdrawn).When(MemberA, new ResubmitReport(Papers.First)).Decision.Refused
        );

    [Fact]
    public void Resubmit_EveryTextThatMayNotComeIn_IsRefusedByItsField() =>
        Assert.All(
            TextData.Bad,
            bad => Walk.InChangshu(CopyStage.Returned).When(MemberA, new ResubmitReport(bad.Text!)).Refused(bad.Refused)
        );

    [Fact]
    public void Resubmit_TextsAtTheirBounds_ComeIn() =>
        Assert.All(
            TextData.Good,
            text =>
                Assert.Null(
                    Walk.InChangshu(CopyStage.Returned).When(MemberA, new ResubmitReport(text)).Decision.Refused
                )
        );
}

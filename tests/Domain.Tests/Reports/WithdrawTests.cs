using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class WithdrawTests() : AuthorContract(new WithdrawReport("数据有误。"), [CopyStage.Submitted])
{
    [Fact]
    public void Withdraw_BeforeItWasTaken_MakesItADraftThatKeepsItsNumber()
    {
        var answer = Walk.InChangshu(CopyStage.Submitted)
            .When(MemberA, new WithdrawReport("数据有误。"))
            .Then(new ReportWithdrawn(Changshu, "数据有误。"))
            .StandsAt(Changshu, CopyStage.Withdrawn)
            .Tells("desk:320581", "person:" + MemberA.Person);

        Assert.Equal("320581-XX-2025-0001", answer.After.At(Changshu).Number);
    }

    [Fact]
    public void Withdraw_WithoutAReason_Happens() =>
        Walk.InChangshu(CopyStage.Submitted)
            .When(MemberA, new WithdrawReport())
            .Then(new ReportWithdrawn(Changshu, null));

    [Fact]
    public void Withdraw_WithAReasonOf500Characters_Happens_AndLongerOrBrokenOnesAreRefused()
    {
        var story = Walk.InChangshu(CopyStage.Submitted);

        Assert.Null(story.When(MemberA, new WithdrawReport(Papers.Words(500))).Decision.Refused);
        story.When(MemberA, new WithdrawReport(Papers.Words(501))).Refused(Refusals.TooLong(500).At("reason"));
        story.When(MemberA, new WithdrawReport("\0")).Refused(Refusals.ControlCharacter.At("reason"));
        story.When(MemberA, new WithdrawReport("\udfff")).Refused(Refusals.BrokenText.At("reason"));
    }
}

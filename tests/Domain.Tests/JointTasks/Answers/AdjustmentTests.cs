using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.AnsweredTask;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Answers;

/// <summary>An invited body asks for a later date or another scope; the launcher grants or refuses it.</summary>
public sealed class AdjustmentTests
{
    private static readonly DateTimeOffset Later = Moment(new(2025, 4, 23), 17, 30);
    private static readonly AskAdjustment Asking = new(Nanzhang, Later, null, "人代会冲突。");
    private static readonly AnsweredTask Asked = Issued.Given(Editor(Nanzhang), Asking);

    [Fact]
    public void UntilItIsGranted_TheOldDateStands_AndNobodyWaitsForTheAnswer()
    {
        Assert.Equal(Due, Asked.Of(Nanzhang).Due);
        Assert.Equal(AnswerState.Waiting, Asked.Of(Nanzhang).Answer.State);
        Assert.False(Asked.Task.Clocks[TaskClocks.OfConfirmation(Nanzhang)].Runs);
        Assert.Equal(["desk:420600", "desk:420624"], Asked.Told);
        Refused(Refusals.AdjustmentPending, Asked.When(Editor(Nanzhang), Asking));
        Refused(Refusals.AdjustmentPending, Asked.When(Editor(Nanzhang), new JoinTask(Nanzhang)));
    }

    [Fact]
    public void Granted_OnlyThatBodysDateMoves_AndBothStayVisible()
    {
        var granted = Asked.At(Monday, 15).Given(Editor(Xiangyang), new DecideAdjustment(Nanzhang, true, "同意。"));

        var invited = granted.Of(Nanzhang);
        Assert.True(invited.Participates);
        Assert.Equal(Later, invited.Due);
        var moved = Assert.Single(invited.DueChanges);
        Assert.Equal(
            (Due, Later, DueReason.Adjusted, "人代会冲突。"),
            (moved.From, moved.Until, moved.Why, moved.Reason)
        );
        var adjustment = Assert.Single(invited.Answer.Adjustments);
        Assert.Equal(
            (true, "同意。", Due),
            (adjustment.Granted!.Value, adjustment.Decision, adjustment.DueFrom!.Value)
        );
        Assert.Equal(Later, granted.Task.Clocks[TaskClocks.OfPart(Nanzhang)].Schedule.DueAt);
        Assert.Equal(Due, granted.Of(Gucheng).Due);
        Assert.Equal(Due, granted.Task.Clocks[TaskClocks.OfPart(Gucheng)].Schedule.DueAt);
        Assert.Equal("role:Editor@420624", Assert.Single(granted.Alerted).To);
    }

    [Fact]
    public void Granted_ForTheLastPart_MovesTheTotalReportsDateToo() =>
        // Fifteen days after 23 April is 8 May.
        Assert.Equal(
            ChinaTime.StartOf(new(2025, 5, 9)),
            Asked
                .Given(Signer(Xiangyang), new DecideAdjustment(Nanzhang, true))
                .Task.Clocks[TaskClocks.Summing]
                .Schedule.DueAt
        );

    [Fact]
    public void Refused_ItAnswersAnew_WithinTheUsualDays()
    {
        Refused(Refusals.Missing.At("words"), Asked.When(Editor(Xiangyang), new DecideAdjustment(Nanzhang, false)));

        var refused = Asked
            .At(new(2025, 3, 14))
            .Given(Editor(Xiangyang), new DecideAdjustment(Nanzhang, false, "汇总时间紧。"));

        Assert.True(refused.Of(Nanzhang).OwesAnswer);
        Assert.Equal(Due, refused.Of(Nanzhang).Due);
        var clock = refused.Task.Clocks[TaskClocks.OfConfirmation(Nanzhang)];
        Assert.True(clock.Runs);
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 20)), clock.Schedule.DueAt);
        Assert.True(refused.Given(Editor(Nanzhang), new JoinTask(Nanzhang)).Of(Nanzhang).Participates);
        Assert.Equal(2, refused.Given(Editor(Nanzhang), Asking).Of(Nanzhang).Answer.Adjustments.Length);
    }

    [Fact]
    public void WhoeverTakesPart_MayAskToo_AndStaysInIfItIsRefused()
    {
        var joined = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng));
        var asked = joined.Given(Editor(Gucheng), new AskAdjustment(Gucheng, null, "只做规上企业。", "人手不足。"));

        var refused = asked.Given(Editor(Xiangyang), new DecideAdjustment(Gucheng, false, "请按方案。"));

        Assert.True(asked.Of(Gucheng).Participates);
        Assert.True(refused.Of(Gucheng).Participates);
        Assert.False(refused.Task.Clocks[TaskClocks.OfConfirmation(Gucheng)].Runs);
        Assert.Equal("只做规上企业。", Assert.Single(refused.Of(Gucheng).Answer.Adjustments).Scope);
    }

    [Fact]
    public void Declining_AnswersOnesOwnQuestion()
    {
        var declined = Asked.Given(Editor(Nanzhang), new DeclineTask(Nanzhang, "不再等待。"));

        Assert.Null(declined.Of(Nanzhang).Answer.Asked);
        Refused(Refusals.AdjustmentNotAsked, declined.When(Editor(Xiangyang), new DecideAdjustment(Nanzhang, true)));
        Refused(Refusals.TaskDeclinedAlready, declined.When(Editor(Nanzhang), Asking));
    }

    [Fact]
    public void Asking_ForNothingOrForAWrongDate_IsRefused()
    {
        Refused(Refusals.AdjustmentEmpty, Try(Asking with { Due = null }));
        Refused(Refusals.AdjustmentEmpty, Try(Asking with { Due = null, Scope = "　" }));
        Refused(Refusals.AdjustmentDueWrong, Try(Asking with { Due = Due }));
        Refused(Refusals.AdjustmentDueWrong, Try(Asking with { Due = Issued.Facts.Now.AddYears(1).AddDays(1) }));
        Refused(Refusals.Missing.At("reason"), Try(Asking with { Reason = "" }));
        Refused(Refusals.TooLong(500).At("scope"), Try(Asking with { Scope = Papers.Words(501) }));
        var over = Issued.At(new(2025, 5, 1));
        Refused(Refusals.AdjustmentDueWrong, over.When(Editor(Nanzhang), Asking));
    }

    [Fact]
    public void Asking_IsBounded()
    {
        var often = Enumerable
            .Range(0, 20)
            .Aggregate(
                Issued,
                (story, _) =>
                    story
                        .Given(Editor(Nanzhang), Asking)
                        .Given(Editor(Xiangyang), new DecideAdjustment(Nanzhang, false, "不便。"))
            );

        Refused(Refusals.AdjustmentsTooMany, often.When(Editor(Nanzhang), Asking));
    }

    [Fact]
    public void Deciding_IsTheLaunchers()
    {
        Refused(Refusals.NotAllowed, Asked.When(Editor(Nanzhang), new DecideAdjustment(Nanzhang, true)));
        Refused(Refusals.NotAllowed, Asked.When(Reviewer(Xiangyang), new DecideAdjustment(Nanzhang, true)));
        Refused(Refusals.AdjustmentNotAsked, Issued.When(Editor(Xiangyang), new DecideAdjustment(Nanzhang, true)));
        Assert.Equal(["decide-adjustment", "urge"], Asked.Possible(Signer(Xiangyang), Nanzhang));
    }

    private static Decision<Domain.JointTasks.JointTaskEvent> Try(AskAdjustment command) =>
        Issued.When(Editor(Nanzhang), command);
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.AnsweredTask;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Answers;

/// <summary>What invited bodies answer: signed for, taking part, not taking part; who may, and who hears of it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public void SignFor_IsToldToTheLauncherAndTheBodyAlone()
    {
        var signed = Issued.Given(Editor(Gucheng), new SignForTask(Gucheng));

        Assert.Equal(signed.Facts.Now, signed.Of(Gucheng).Answer.SignedForAt);
        Assert.Equal(["desk:420600", "desk:420625"], signed.Told);
        Assert.Empty(signed.Alerted);
        Assert.True(signed.Task.Clocks[TaskClocks.OfConfirmation(Gucheng)].Runs);
        Refused(Refusals.TaskSignedForAlready, signed.When(Editor(Gucheng), new SignForTask(Gucheng)));
    }

    [Fact]
    public void Join_SignsForItToo_AndStopsTheClockOfConfirmation()
    {
        var joined = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng, "由经济委牵头。"));

        var answer = joined.Of(Gucheng).Answer;
        Assert.Equal(
            (AnswerState.Participating, "由经济委牵头。", joined.Facts.Now),
            (answer.State, answer.Words, answer.SignedForAt!.Value)
        );
        Assert.False(joined.Task.Clocks[TaskClocks.OfConfirmation(Gucheng)].Runs);
        Assert.True(joined.Task.Clocks[TaskClocks.OfPart(Gucheng)].Runs);
        Assert.True(joined.Task.Clocks[TaskClocks.OfConfirmation(Nanzhang)].Runs);
        Refused(Refusals.TaskJoinedAlready, joined.When(Editor(Gucheng), new JoinTask(Gucheng)));
        Refused(
            Refusals.TooLong(500).At("words"),
            Issued.When(Editor(Gucheng), new JoinTask(Gucheng, Papers.Words(501)))
        );
    }

    [Fact]
    public void Decline_WithoutAReason_IsRefused_WithOneItIsRecorded()
    {
        Refused(Refusals.Missing.At("reason"), Issued.When(Editor(Xiangcheng), new DeclineTask(Xiangcheng, " ")));

        var declined = Issued.Given(Editor(Xiangcheng), new DeclineTask(Xiangcheng, "机构改革调整期。"));

        Assert.True(declined.Of(Xiangcheng).Declined);
        Assert.Equal("机构改革调整期。", declined.Of(Xiangcheng).Answer.Words);
        Assert.Equal(["desk:420600", "desk:420602"], declined.Told);
        Assert.False(declined.Task.Clocks[TaskClocks.OfPart(Xiangcheng)].Runs);
        Refused(Refusals.TaskDeclinedAlready, declined.When(Editor(Xiangcheng), new DeclineTask(Xiangcheng, "再说。")));
        Assert.Equal(Refusals.TaskDeclinedAlready, PartRules.ToWorkOn(declined.Task, declined.Of(Xiangcheng)));
    }

    [Fact]
    public void WhoeverDeclined_MayComeIn_UntilTheTotalIsOutToBeSigned()
    {
        var declined = Issued.Given(Editor(Xiangcheng), new DeclineTask(Xiangcheng, "机构改革调整期。"));

        var back = declined.At(new(2025, 4, 16)).Given(Editor(Xiangcheng), new JoinTask(Xiangcheng));

        Assert.True(back.Of(Xiangcheng).Participates);
        var clock = back.Task.Clocks[TaskClocks.OfPart(Xiangcheng)];
        Assert.True(clock.Runs);
        Assert.True(clock.Next!.At > back.Facts.Now);
        var summed = declined with { Task = declined.Task with { Stage = TaskStage.Deliberating } };
        Refused(Refusals.TaskJoiningClosed, summed.When(Editor(Xiangcheng), new JoinTask(Xiangcheng)));
    }

    [Fact]
    public void WhoeverTakesPart_MayStepBack_OnlyUntilItSent()
    {
        var joined = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng));
        var stepped = joined.Given(Editor(Gucheng), new DeclineTask(Gucheng, "人手不足。"));
        var sent = joined.Happened(new PartSubmitted(Gucheng, 1, new string('a', 64), Due, false));

        Assert.True(stepped.Of(Gucheng).Declined);
        Refused(Refusals.TaskDecliningTooLate, sent.When(Editor(Gucheng), new DeclineTask(Gucheng, "人手不足。")));
    }

    [Fact]
    public void OnceEverybodyHasAnswered_AndSomebodyTakesPart_ItIsInTheField()
    {
        var all = Issued
            .Given(Editor(Gucheng), new JoinTask(Gucheng))
            .Given(Editor(Nanzhang), new DeclineTask(Nanzhang, "人代会冲突。"))
            .Given(Editor(Xiangcheng), new DeclineTask(Xiangcheng, "机构改革。"));
        Assert.Equal(TaskStage.Confirming, all.Task.Stage);

        Assert.Equal(
            TaskStage.Fieldwork,
            all.Given(Editor(Xiangyang), new JoinTask(Baokang, Evidence: "3月11日来函。")).Task.Stage
        );
    }

    [Fact]
    public void ForABodyThatHasNotJoined_TheLauncherAnswers_AndSaysHowHeKnows()
    {
        Refused(Refusals.Missing.At("evidence"), Issued.When(Editor(Xiangyang), new JoinTask(Baokang)));
        Refused(Refusals.NotAllowed, Issued.When(Editor(Xiangyang), new JoinTask(Gucheng, Evidence: "来函。")));
        Refused(Refusals.TaskEvidenceUnneeded, Issued.When(Editor(Gucheng), new JoinTask(Gucheng, Evidence: "来函。")));

        var joined = Issued.Given(Editor(Xiangyang), new JoinTask(Baokang, null, "3月11日来函，原件存档。"));

        Assert.Equal("3月11日来函，原件存档。", joined.Of(Baokang).Answer.Evidence);
        Assert.Equal(Role(joined), Xiangyang);
    }

    [Fact]
    public void OnceItHasJoined_ItGoesOnByItself_AndNothingIsLost()
    {
        var carried = Issued.Given(Editor(Xiangyang), new JoinTask(Baokang, "参加。", "3月11日来函。"));
        var online = carried with
        {
            Facts = carried.Facts with
            {
                Bodies = AnsweredTask.Bodies.With(AnsweredTask.Bodies.Find(Baokang)! with { Joined = true }),
            },
        };

        var claimed = online.Given(Editor(Baokang), new ClaimSubTopics(Baokang, ["水电配套"]));

        Assert.Equal("参加。", claimed.Of(Baokang).Answer.Words);
        Assert.Equal("3月11日来函。", claimed.Of(Baokang).Answer.Evidence);
        Refused(
            Refusals.NotAllowed,
            online.When(Editor(Xiangyang), new ClaimSubTopics(Baokang, ["水电配套"], "来函。"))
        );
    }

    [Fact]
    public void OneCounty_CannotTellWhetherAnotherIsInvited()
    {
        Refused(Refusals.NotFound, Issued.When(Editor(Gucheng), new JoinTask(Nanzhang)));
        Refused(Refusals.NotFound, Issued.When(Editor(Gucheng), new JoinTask(Kunshan)));
        Refused(Refusals.NotFound, Issued.When(Editor(Kunshan), new JoinTask(Gucheng)));
        Refused(Refusals.NotFound, Issued.When(Editor(Gucheng), new DecideAdjustment(Nanzhang, true)));
    }

    [Fact]
    public void AmongNeighbours_OnlyOneThatTakesPart_WorksOnItsPart()
    {
        var plan = Issued.Task.Plans[^1];
        var neighbours = Issued with
        {
            Task = Issued.Task with { Plans = [plan with { Frame = plan.Frame with { Form = TaskForm.Neighbours } }] },
        };

        Assert.Equal(Refusals.NeighbourNotJoined, PartRules.ToWorkOn(neighbours.Task, neighbours.Of(Gucheng)));
        var joined = neighbours.Given(Editor(Gucheng), new JoinTask(Gucheng));
        Assert.Null(PartRules.ToWorkOn(joined.Task, joined.Of(Gucheng)));
    }

    [Fact]
    public void Answers_AreTheEditors_AndEndWithTheTask()
    {
        Refused(Refusals.NotAllowed, Issued.When(Signer(Gucheng), new JoinTask(Gucheng)));
        var ended = Issued.Given(Signer(Xiangyang), new TerminateTask("课题合并。"));
        Refused(Refusals.TaskEnded, ended.When(Editor(Gucheng), new JoinTask(Gucheng)));
    }

    [Fact]
    public void PossibleActs_AreThoseThatWouldNotBeRefused()
    {
        Assert.Equal(["sign-for", "join", "ask-adjustment", "decline"], Issued.Possible(Editor(Gucheng), Gucheng));
        Assert.Equal(["urge"], Issued.Possible(Editor(Xiangyang), Gucheng));
        Assert.Equal(
            ["ask-adjustment", "decline", "claim-sub-topics", "name-team"],
            Issued.Given(Editor(Gucheng), new JoinTask(Gucheng)).Possible(Editor(Gucheng), Gucheng)
        );
        Assert.Empty(Issued.Possible(Editor(Nanzhang), Gucheng));
        Assert.Empty(Issued.Possible(Chair(Gucheng), Gucheng));
    }

    private static ZhengXie.Linked.Contracts.Bodies.BodyCode Role(AnsweredTask story) => story.Log[^1].By!.Body;
}

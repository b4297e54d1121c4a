using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutcomeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutputTests;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>A unit signs for what is assigned to it, asks for more time once, is urged, and answers suggestion by suggestion.</summary>
public sealed class AssignmentTests
{
    private static readonly AskMoreTime Asking = new(1, new(2025, 5, 21), "需会同财政部门核算");

    [Fact]
    public void SignFor_IsTheUnitsOwn_OrTheEditorsWhoWasTold()
    {
        var signed = Directed.Given(IndustryBureau, new SignForAssignment(1));

        Assert.Equal(AssignmentState.InHand, signed.Outcome.Assignments[0].State);
        Refused(Refusals.AssignmentSignedForAlready, signed.When(Editor(Xiangyang), new SignForAssignment(1)));
        Refused(Refusals.AssignmentAnswered, Answered.When(IndustryBureau, new SignForAssignment(1)));
        Refused(Refusals.NotAllowed, Directed.When(Signer(Xiangyang), new SignForAssignment(1)));
    }

    [Fact]
    public void Assignment_IsNotThere_ForAnInvitedBody_OrAnotherUnit()
    {
        Refused(Refusals.NotFound, Directed.When(Editor(Gucheng), new SignForAssignment(1)));
        Refused(Refusals.NotFound, Directed.When(FinanceBureau, new SignForAssignment(1)));
        Refused(Refusals.NotFound, Directed.When(IndustryBureau, new SignForAssignment(2)));
        Refused(Refusals.NotFound, Directed.When(IndustryBureau, new SubmitOutput(1, 1)));
    }

    [Fact]
    public void MoreTime_IsGrantedOnce_ByAnotherThanWhoAsked_AndBothDatesStay()
    {
        var asked = Directed.Given(IndustryBureau, Asking);
        var granted = asked.Given(Editor(Xiangyang), new DecideMoreTime(1, true)).Outcome.Assignments[0];

        Assert.Equal(new DateOnly(2025, 5, 21), granted.Due);
        Assert.Equal(new DateOnly(2025, 5, 14), granted.Handling.Extension!.From);
        Assert.Equal(["desk:420600", "unit:" + Industry], asked.Story.Told);
        Refused(Refusals.ExtensionPending, asked.When(IndustryBureau, Asking));
        Refused(Refusals.NotAllowed, asked.When(IndustryBureau, new DecideMoreTime(1, true)));
        Refused(Refusals.Missing.At("reason"), asked.When(Signer(Xiangyang), new DecideMoreTime(1, false)));
        Refused(Refusals.ExtensionNotAsked, Directed.When(Editor(Xiangyang), new DecideMoreTime(1, true)));
        Refused(
            Refusals.ExtensionOnce,
            asked
                .Given(Editor(Xiangyang), new DecideMoreTime(1, true))
                .When(IndustryBureau, Asking with { Until = new(2025, 5, 30) })
        );
        Refused(Refusals.ExtensionDateWrong, Directed.When(IndustryBureau, Asking with { Until = new(2025, 5, 14) }));
        Refused(
            Refusals.ExtensionOwn,
            Directed.Given(Editor(Xiangyang), Asking).When(Editor(Xiangyang), new DecideMoreTime(1, true))
        );
    }

    [Fact]
    public void Urge_IsOnceInFourHours()
    {
        var urge = new UrgeHandler(1, "请按期答复", UrgingChannel.Message);
        var urged = Directed.Given(Editor(Xiangyang), urge);

        Assert.Equal(["unit:" + Industry], urged.Story.Alerted.Select(message => message.To));
        Refused(Refusals.UrgedLately(Directed.Story.Facts.Now.AddHours(4)), urged.When(Editor(Xiangyang), urge));
        Assert.Null(urged.At(new(2025, 4, 22)).When(Editor(Xiangyang), urge).Refused);
        Refused(Refusals.NotAllowed, Directed.When(IndustryBureau, urge));
        Refused(
            Refusals.HandlerUrgingsTooMany,
            Directed
                .Happened(
                    Enumerable.Range(0, 200).Select(_ => new HandlerUrged(1, "请按期答复", UrgingChannel.Platform))
                )
                .At(new(2025, 4, 30))
                .When(Editor(Xiangyang), urge)
        );
    }

    [Fact]
    public void Reply_ToSomeNow_AndTheRestLater_SetsTheSecondLookWithTheLast()
    {
        var some = Directed.Given(IndustryBureau, new ReplyToSuggestions(1, [new(2, SuggestionOutcome.Adopted)]));
        var all = some.At(new(2025, 5, 7))
            .Given(
                IndustryBureau,
                new ReplyToSuggestions(1, [new(1, SuggestionOutcome.Adopted), new(3, SuggestionOutcome.Adopted)])
            );

        Assert.Equal(AssignmentState.InHand, some.Outcome.Assignments[0].State);
        Assert.True(some.Task.Clocks[OutcomeClocks.OfAssignment(1)].Runs);
        Assert.Equal(TaskStage.Tracking, some.Task.Stage);
        Assert.Equal(AssignmentState.Tracking, all.Outcome.Assignments[0].State);
        Assert.False(all.Task.Clocks[OutcomeClocks.OfAssignment(1)].Runs);
        Assert.Equal(new DateOnly(2025, 8, 7), all.Outcome.Assignments[0].LookBackOn);
        Refused(
            Refusals.SuggestionAnsweredAlready.At("replies[0]"),
            some.When(IndustryBureau, new ReplyToSuggestions(1, [new(2, SuggestionOutcome.Adopted)]))
        );
    }

    [Fact]
    public void Reply_IsToldToEveryContributor_AndToNobodyElseBelow() =>
        Assert.Equal(["desk:420600", "desk:420625", "desk:420683", "unit:" + Industry], Answered.Story.Told);

    [Theory]
    [InlineData(SuggestionOutcome.PartlyAdopted)]
    [InlineData(SuggestionOutcome.NotAdopted)]
    public void Reply_ThatDoesNotWhollyAdopt_SaysWhy(SuggestionOutcome outcome) =>
        Refused(
            Refusals.ReplyReasonMissing.At("replies[0].text"),
            Directed.When(IndustryBureau, new ReplyToSuggestions(1, [new(1, outcome)]))
        );

    [Fact]
    public void Reply_ToNothing_Twice_OrToWhatIsNotAssigned_IsRefused()
    {
        var adopted = SuggestionOutcome.Adopted;

        RefusedReply(Refusals.RepliesWrong);
        RefusedReply(Refusals.RepliesWrong, new SuggestionReply(1, adopted), new SuggestionReply(1, adopted));
        RefusedReply(Refusals.RepliesWrong, new SuggestionReply(4, adopted));
        RefusedReply(Refusals.WrongValue.At("replies[0].outcome"), new SuggestionReply(1, (SuggestionOutcome)9));
        Refused(
            Refusals.AssignmentAnswered,
            Answered.When(IndustryBureau, new ReplyToSuggestions(1, [new(1, adopted)]))
        );
    }

    [Fact]
    public void Correct_KeepsTheAnswerBefore_AndSaysWhy()
    {
        var correct = new CorrectReply(1, 3, SuggestionOutcome.PartlyAdopted, "并入年度计划。", "误选未采纳");
        var corrected = Answered.Given(IndustryBureau, correct).Outcome.Assignments[0].AnswerTo(3)!;

        Assert.Equal(SuggestionOutcome.PartlyAdopted, corrected.Outcome);
        Assert.Equal(SuggestionOutcome.NotAdopted, corrected.Before!.Outcome);
        Assert.Equal("误选未采纳", corrected.CorrectedFor);
        Refused(
            Refusals.ReplyUnchanged,
            Answered.When(
                IndustryBureau,
                correct with
                {
                    Outcome = SuggestionOutcome.NotAdopted,
                    Text = "已有同类政策。",
                }
            )
        );
        Refused(Refusals.SuggestionUnanswered, Directed.When(IndustryBureau, correct));
        Refused(
            Refusals.ConversionNotAdopted,
            Answered.When(IndustryBureau, correct with { Suggestion = 2, Outcome = SuggestionOutcome.NotAdopted })
        );
        Refused(Refusals.Missing.At("reason"), Answered.When(IndustryBureau, correct with { Reason = "" }));
    }

    private static void RefusedReply(Refusal expected, params SuggestionReply[] replies) =>
        Refused(expected, Directed.When(IndustryBureau, new ReplyToSuggestions(1, replies)));
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutcomeStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>An output is drafted from the total report in force, revised, reviewed, returned, given up.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Draft_IsToldToTheLaunchersDeskAlone_AndIsNoStageYet()
    {
        var output = Assert.Single(Drafted.Outcome.Outputs);

        Assert.Equal(
            (OutputKind.SpecialReport, OutputState.Drafting, 1),
            (output.Kind, output.State, output.Current.Total)
        );
        Assert.Equal([1, 2], output.Current.Suggestions[1].Paragraphs.AsEnumerable());
        Assert.Equal(["desk:420600"], Drafted.Story.Told);
        Assert.Equal(TaskStage.Summing, Drafted.Task.Stage);
    }

    [Fact]
    public void Draft_ByOthersThanTheLaunchersEditor_IsRefused()
    {
        Refused(Refusals.NotAllowed, Summed.When(Signer(Xiangyang), Special));
        Refused(Refusals.NotAllowed, Summed.When(Editor(Gucheng), Special));
        Refused(Refusals.NotFound, Summed.When(Editor(Changshu), Special));
        Refused(Refusals.NotFound, Summed.When(IndustryBureau, Special));
    }

    [Fact]
    public void Draft_WithoutATotalReport_OrFromAnother_IsRefused()
    {
        var issued = new OutcomeStory(JointTaskStory.Issued);

        Refused(Refusals.OutputTotalMissing, issued.When(Editor(Xiangyang), Special with { Total = 0 }));
        Refused(Refusals.OutputTotalMoved, Summed.When(Editor(Xiangyang), Special with { Total = 2 }));
        Refused(
            Refusals.OutcomeTaskNotRunning,
            new OutcomeStory(JointTaskStory.Drafted).When(Editor(Xiangyang), Special)
        );
    }

    [Fact]
    public void Draft_OfTheTotalReport_HasNoWordsOfItsOwn_AndIsOneOnly()
    {
        var total = new DraftOutput(OutputKind.TotalReport, Words with { Paragraphs = [] }, "襄政协文", 1);
        var drafted = Summed.Given(Editor(Xiangyang), total);

        Refused(Refusals.OutputTotalTwice, drafted.When(Editor(Xiangyang), total));
        Refused(Refusals.OutputParagraphsWrong, Summed.When(Editor(Xiangyang), total with { Text = Words }));
        Refused(
            Refusals.OutputBulletinNotAsked,
            Summed.When(Editor(Xiangyang), total with { Bulletin = "襄政协专报" })
        );
        Assert.Null(
            drafted.Given(Editor(Xiangyang), new WithdrawOutput(1, "重起草")).When(Editor(Xiangyang), total).Refused
        );
    }

    [Fact]
    public void Draft_WithWordsThatCannotBe_IsRefusedByField()
    {
        RefusedText(Refusals.Missing.At("text.title"), Words with { Title = " " });
        RefusedText(Refusals.Missing.At("text.to"), Words with { To = "" });
        RefusedText(Refusals.OutputParagraphsWrong, Words with { Paragraphs = [] });
        RefusedText(Refusals.Missing.At("text.paragraphs[0].text"), Words with { Paragraphs = [new(null, " ")] });
        RefusedText(
            Refusals.TooLong(50_000).At("text.paragraphs"),
            Words with
            {
                Paragraphs = [.. Enumerable.Repeat(new OutputParagraph(null, new('长', 5000)), 11)],
            }
        );
        RefusedText(
            Refusals.OutputSuggestionsWrong,
            Words with
            {
                Suggestions = [.. Enumerable.Repeat(new Suggestion("好。", []), 51)],
            }
        );
        RefusedText(
            Refusals.OutputBasisUnknown.At("text.suggestions[0].paragraphs"),
            Words with
            {
                Suggestions = [new("好。", [3])],
            }
        );
        RefusedText(Refusals.WrongValue.At("text.mark"), Words with { Mark = (SecurityMark)9 });
        Refused(
            Refusals.OutputWordWrong.At("prefix"),
            Summed.When(Editor(Xiangyang), Special with { Prefix = "襄-XX-1" })
        );
        Refused(Refusals.Missing.At("bulletin"), Summed.When(Editor(Xiangyang), Special with { Bulletin = null }));
        Refused(Refusals.OutputKindWrong, Summed.When(Editor(Xiangyang), Special with { Kind = (OutputKind)9 }));
    }

    [Fact]
    public void Revise_MakesAVersion_OnTheOneThatWasRead()
    {
        var revise = new ReviseOutput(1, 1, Words with { Title = "改题" }, "襄政协办", 1, "襄政协专报");
        var revised = Drafted.Given(Editor(Xiangyang), revise);

        Assert.Equal(2, revised.Outcome.Outputs[0].Current.Version);
        Assert.Equal(2, revised.Outcome.Outputs[0].Versions.Length);
        Refused(Refusals.OutputStale.At("baseVersion"), revised.When(Editor(Xiangyang), revise));
        Refused(Refusals.OutputUnchanged, revised.When(Editor(Xiangyang), revise with { BaseVersion = 2 }));
        Refused(Refusals.OutputNotDrafting, Signed.When(Editor(Xiangyang), revise));
        Refused(Refusals.NotFound, Drafted.When(Editor(Xiangyang), revise with { Output = 2 }));
    }

    [Fact]
    public void Review_GoesToTheSigner_OrBackWithAReason()
    {
        var waiting = Drafted.Given(Editor(Xiangyang), new SubmitOutput(1, 1));
        var approved = waiting.Given(Reviewer(Xiangyang), new ApproveOutput(1, 1));

        Assert.Equal(TaskStage.Deliberating, waiting.Task.Stage);
        Assert.Equal(OutputState.AwaitingSignature, approved.Outcome.Outputs[0].State);
        Refused(Refusals.NotAllowed, waiting.When(Editor(Xiangyang), new ApproveOutput(1, 1)));
        Refused(Refusals.OutputStale.At("version"), waiting.When(Reviewer(Xiangyang), new ApproveOutput(1, 2)));
        Refused(Refusals.OutputWrongState, approved.When(Reviewer(Xiangyang), new ApproveOutput(1, 1)));
        Refused(Refusals.NotAllowed, waiting.When(Signer(Xiangyang), new ReturnOutput(1, "请核对")));
        Refused(Refusals.OutputWrongState, Drafted.When(Reviewer(Xiangyang), new ReturnOutput(1, "请核对")));
        Refused(Refusals.Missing.At("reason"), approved.When(Signer(Xiangyang), new ReturnOutput(1, "")));
        var returned = approved.Given(Signer(Xiangyang), new ReturnOutput(1, "请核对")).Outcome.Outputs[0];
        Assert.Equal((OutputState.Drafting, "请核对"), (returned.State, returned.Reason));
    }

    [Fact]
    public void Review_OfWhatRestsOnAnEarlierTotal_IsRefused()
    {
        var moved = Drafted.Happened(new Domain.JointTasks.Totals.TotalRevised(new(2, new('b', 64), 10, []), null));

        Refused(Refusals.OutputTotalMoved, moved.When(Editor(Xiangyang), new SubmitOutput(1, 1)));
    }

    [Fact]
    public void Withdraw_IsForWhatWasNotSigned()
    {
        Refused(Refusals.OutputOver, Signed.When(Editor(Xiangyang), new WithdrawOutput(1, "不用了")));
        Refused(Refusals.Missing.At("reason"), Drafted.When(Editor(Xiangyang), new WithdrawOutput(1, " ")));
    }

    [Fact]
    public void Drafts_AndTheirVersions_AreBounded()
    {
        var written = Drafted.Outcome.Outputs[0].Current;
        var full = Drafted.Happened(
            Enumerable.Range(2, 19).Select(item => new OutputDrafted(item, OutputKind.Proposal, written))
        );
        var often = Drafted.Happened(
            Enumerable.Range(2, 199).Select(version => new OutputRevised(1, written with { Version = version }))
        );

        Refused(Refusals.OutputsTooMany, full.When(Editor(Xiangyang), Special));
        Refused(
            Refusals.OutputVersionsTooMany,
            often.When(Editor(Xiangyang), new ReviseOutput(1, 200, Words, "襄政协办", 1, "襄政协专报"))
        );
    }

    private static void RefusedText(Refusal expected, OutputText text) =>
        Refused(expected, Summed.When(Editor(Xiangyang), Special with { Text = text }));

    internal static void Refused<TEvent>(Refusal expected, Decision<TEvent> decision)
        where TEvent : IEvent
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
    }
}

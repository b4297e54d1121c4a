using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutcomeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutputTests;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>A directive on a signed output, and the units that are to answer it.</summary>
public sealed class DirectiveTests
{
    [Fact]
    public void Directive_StandsInTheSameRegisterAsThoseOnReports_AndIsAssignedFor15WorkingDays()
    {
        var directive = Assert.Single(Directed.Outcome.Directives);
        var assignment = Assert.Single(Directed.Outcome.Assignments);

        Assert.Equal("420600-PS-2025-001", directive.Number);
        // 04-27 is worked, 05-01 to 05-05 are off.
        Assert.Equal(new DateOnly(2025, 5, 14), assignment.Due);
        Assert.Equal([1, 2, 3], assignment.Suggestions.AsEnumerable());
        Assert.Equal(AssignmentState.AwaitingReceipt, assignment.State);
        Assert.Equal(TaskStage.Directed, Directed.Task.Stage);
        var clock = Directed.Task.Clocks[OutcomeClocks.OfAssignment(1)];
        Assert.Equal(ClockKind.Directive, clock.Kind);
        Assert.Equal(ChinaTime.StartOf(new(2025, 5, 15)), clock.Schedule.DueAt);
    }

    [Fact]
    public void Assignment_IsToldToItsUnit_AndTheLauncher()
    {
        Assert.Equal(["desk:420600", "unit:" + Industry], Directed.Story.Told);
        Assert.Equal(["unit:" + Industry], Directed.Story.Alerted.Select(message => message.To));
    }

    [Fact]
    public void Directive_IsAssignedToSeveral_EachForItsOwnSuggestions_AndLaterToOneMore()
    {
        var directed = Signed.Given(
            Editor(Xiangyang),
            Directing with
            {
                Handlers = [new(Industry, [3, 1], new(2025, 4, 30))],
            }
        );
        var assigned = directed.Given(Editor(Xiangyang), new AssignTaskDirective(1, new(Finance, [2])));

        Assert.Equal([1, 3], assigned.Outcome.Assignments[0].Suggestions.AsEnumerable());
        Assert.Equal(new DateOnly(2025, 4, 30), assigned.Outcome.Assignments[0].Due);
        Assert.Equal((Finance, 1), (assigned.Outcome.Assignments[1].Unit, assigned.Outcome.Assignments[1].Directive));
        Refused(Refusals.HandlerTwice, directed.When(Editor(Xiangyang), new AssignTaskDirective(1, new(Industry))));
        Refused(Refusals.NotFound, directed.When(Editor(Xiangyang), new AssignTaskDirective(2, new(Finance))));
    }

    [Fact]
    public void Directive_ThatCannotBe_IsRefused()
    {
        RefusedDirective(Refusals.DatedInFuture, Directing with { Dated = new(2025, 4, 22) });
        RefusedDirective(Refusals.TaskDirectiveTooEarly, Directing with { Dated = new(2025, 4, 20) });
        RefusedDirective(Refusals.Missing.At("leader"), Directing with { Leader = "" });
        RefusedDirective(Refusals.Missing.At("text"), Directing with { Text = " " });
        RefusedDirective(Refusals.WrongValue.At("level"), Directing with { Level = (DirectiveLevel)9 });
        RefusedDirective(Refusals.NotFound, Directing with { Output = 2 });
        RefusedDirective(Refusals.HandlerUnknown, Directing with { Handlers = [new(JointTaskStory.EconomyCommittee)] });
        RefusedDirective(Refusals.HandlerTwice, Directing with { Handlers = [new(Industry), new(Industry)] });
        RefusedDirective(Refusals.SuggestionUnknown, Directing with { Handlers = [new(Industry, [4])] });
        RefusedDirective(
            Refusals.HandlerDueWrong,
            Directing with
            {
                Handlers = [new(Industry, null, new(2025, 4, 20))],
            }
        );
        RefusedDirective(
            Refusals.HandlersTooMany,
            Directing with
            {
                Handlers = [.. Enumerable.Repeat(new Handler(Industry), 11)],
            }
        );
        Refused(Refusals.OutputNotSigned, Drafted.When(Editor(Xiangyang), Directing));
        Refused(Refusals.NotAllowed, Signed.When(Editor(Gucheng), Directing));
        Refused(Refusals.DirectiveRepeated, Directed.When(Editor(Xiangyang), Directing));
    }

    [Fact]
    public void Directive_OnAPaperWithoutSuggestions_IsRecorded_ButNotAssigned()
    {
        var plain = Summed
            .Given(Editor(Xiangyang), Special with { Text = Words with { Suggestions = [] } })
            .Given(Editor(Xiangyang), new SubmitOutput(1, 1))
            .Given(Reviewer(Xiangyang), new ApproveOutput(1, 1))
            .Given(Signer(Xiangyang), new SignOutput(1, 1));

        Refused(Refusals.OutputWithoutSuggestions, plain.When(Editor(Xiangyang), Directing));
        Assert.Null(plain.When(Editor(Xiangyang), Directing with { Handlers = [] }).Refused);
    }

    [Fact]
    public void Directives_AreBounded()
    {
        var full = Directed.Happened(
            Enumerable
                .Range(2, 49)
                .Select(item => new TaskDirectiveRecorded(
                    item,
                    1,
                    DirectiveLevel.County,
                    "县处级领导",
                    new('a', 64),
                    JointTaskStory.Monday,
                    "420600-PS-2025"
                ))
        );

        Refused(Refusals.TaskDirectivesTooMany, full.When(Editor(Xiangyang), Directing with { Leader = "市级领导" }));
    }

    private static void RefusedDirective(Refusal expected, RecordTaskDirective directive) =>
        Refused(expected, Signed.When(Editor(Xiangyang), directive));
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>What may still be changed once a plan is issued: dates later, bodies added, links of the chain marked.</summary>
public sealed class PlanChangeTests
{
    private static readonly DateTimeOffset Due = Plan.Dates.PartDue!.Value;

    [Fact]
    public void LaterDates_AreToldToEverybody_AndBothStay()
    {
        var amended = Issued.Given(Editor(Xiangyang), new AmendPlan("汛期顺延", PartDue: Due.AddDays(3)));

        Assert.All(amended.Task.Invitations, invited => Assert.Equal(Due.AddDays(3), invited.Due));
        var change = Assert.Single(amended.Task.PlanChanges);
        Assert.Equal(Due, change.Before.PartDue);
        Assert.Equal(Due.AddDays(3), change.After.PartDue);
        Assert.Equal(["desk:420600", "desk:420625", "desk:420626", "desk:420683"], amended.Told);
        Assert.Equal(Due.AddDays(3), Assert.IsType<PlanAmended>(amended.Log[^1].Event).Parts!.DueAt);
    }

    [Fact]
    public void ABodyWithMoreTimeOfItsOwn_KeepsIt()
    {
        var granted = Issued with
        {
            Task = Issued.Task with
            {
                Invitations = Issued.Task.Invitations.SetItem(
                    0,
                    Issued.Task.Invitations[0] with
                    {
                        Due = Due.AddDays(5),
                    }
                ),
            },
        };

        var amended = granted.Given(Editor(Xiangyang), new AmendPlan("汛期顺延", PartDue: Due.AddDays(3)));

        Assert.Equal(Due.AddDays(5), amended.Task.InvitationOf(Gucheng)!.Due);
        Assert.Equal(Due.AddDays(3), amended.Task.InvitationOf(Zaoyang)!.Due);
    }

    [Fact]
    public void FurtherBodies_AreToldAlone()
    {
        var plan = Plan with { Invitees = new(Bodies: [Gucheng]) };
        var issued = new JointTaskStory()
            .Given(Editor(Xiangyang), Drafting with { Plan = plan })
            .Given(Editor(Xiangyang), new SubmitPlan())
            .Given(Reviewer(Xiangyang), new ReviewPlan())
            .Given(Signer(Xiangyang), new ApprovePlan());

        var amended = issued.Given(Officer, new AmendPlan("补充单位", Invite: [Zaoyang]));

        Assert.Equal([Gucheng, Zaoyang], amended.Task.Invitations.Select(invited => invited.Body));
        Assert.Equal(["desk:420600", "desk:420683"], amended.Told);
    }

    [Fact]
    public void AChange_OnlyPutsOff_AndMustChangeSomething()
    {
        Assert.Equal(Refusals.PlanUnchanged, Changed(new("汛期顺延")));
        Assert.Equal(Refusals.Missing.At("reason"), Changed(new("", PartDue: Due.AddDays(1))));
        Assert.Equal(Refusals.PlanDatesNotLater.At("partDue"), Changed(new("提前", PartDue: Due.AddDays(-1))));
        Assert.Equal(Refusals.PlanDatesNotLater.At("ends"), Changed(new("提前", Ends: new(2025, 4, 24))));
        Assert.Equal(Refusals.PlanDatesNotLater.At("partDue"), Changed(new("顺延", PartDue: Due.AddDays(30))));
        Assert.Equal(Refusals.InviteesTwice.At("invite"), Changed(new("补充", Invite: [Gucheng])));
        Assert.Equal(Refusals.InviteesOutside.At("invite"), Changed(new("补充", Invite: [Changshu])));
        Assert.Equal(
            Refusals.NotAllowed,
            Issued.When(Editor(Gucheng), new AmendPlan("顺延", PartDue: Due.AddDays(1))).Refused
        );
        Assert.Equal(
            Refusals.TaskWrongStage(TaskStage.Drafting),
            Drafted.When(Editor(Xiangyang), new AmendPlan("顺延", PartDue: Due.AddDays(1))).Refused
        );
    }

    [Fact]
    public void Changes_AreBounded()
    {
        var many = Enumerable
            .Range(1, PlanBounds.Changes)
            .Aggregate(
                Issued,
                (story, minute) =>
                    story.Given(Editor(Xiangyang), new AmendPlan("顺延", PartDue: Due.AddMinutes(minute)))
            );

        Assert.Equal(
            Refusals.PlanChangesTooMany,
            many.When(Editor(Xiangyang), new AmendPlan("顺延", PartDue: Due.AddDays(1))).Refused
        );
    }

    [Fact]
    public void ALink_IsDoneByItsStage_OrBecauseTheLauncherSaysSo()
    {
        var before = StepChain.Of(Issued.Task, Issued.Task.Stage, Monday).Select(step => step.State);
        Assert.Equal([StepState.Done, StepState.UnderWay], before);

        var marked = Issued.Given(Editor(Xiangyang), new MarkStep("visit", true));

        Assert.Equal(StepState.Done, StepChain.Of(marked.Task, marked.Task.Stage, Monday).Last().State);
        Assert.Equal(Refusals.StepMarkedAlready, marked.When(Editor(Xiangyang), new MarkStep("visit", true)).Refused);
        Assert.Equal(Refusals.StepUnknown, marked.When(Editor(Xiangyang), new MarkStep("none", true)).Refused);
        var undone = marked.Given(Editor(Xiangyang), new MarkStep("visit", false));
        Assert.Empty(undone.Task.StepsDone);
    }

    private static Refusal? Changed(AmendPlan command) => Issued.When(Editor(Xiangyang), command).Refused;
}

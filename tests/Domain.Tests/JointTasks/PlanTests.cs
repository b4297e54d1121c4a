using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Kinds;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>A plan from its first draft to its issue: who does what, in which order, and who hears of it.</summary>
public sealed class PlanTests
{
    [Fact]
    public void Draft_TakesItsNumber_AndIsToldToNobodyButTheLaunchersDesk()
    {
        Assert.Equal("420600-LD-2025-001", Drafted.Task.Number);
        Assert.Equal(TaskStage.Drafting, Drafted.Task.Stage);
        Assert.Empty(Drafted.Task.Invitations);
        Assert.Equal(["desk:420600"], Drafted.Told);
        Assert.Equal(Refusals.NotFound, Drafted.When(Editor(Gucheng), new MarkStep("visit", true)).Refused);
        Assert.Equal(Refusals.TaskExists, Drafted.When(Editor(Xiangyang), Drafting).Refused);
    }

    [Fact]
    public void Draft_IsForEditors_AndForTheOfficersOfTheLeadUnit()
    {
        var none = new JointTaskStory();

        Assert.Null(none.When(Officer, Drafting).Refused);
        Assert.Equal(
            Refusals.NotAllowed,
            none.When(Officer, Drafting with { Plan = Plan with { LeadUnit = null } }).Refused
        );
        Assert.Equal(Refusals.NotAllowed, none.When(Editor(Gucheng), Drafting).Refused);
        Assert.Equal(
            Refusals.TaskKindNotOpen,
            none.When(Editor(Gucheng), new DraftTask(Gucheng, "gathering", Plan)).Refused
        );
        Assert.Equal(Refusals.TaskKindUnknown, none.When(Editor(Xiangyang), Drafting with { Kind = "party" }).Refused);
        Assert.Equal(
            Refusals.BodyUnknown,
            none.When(Editor(Xiangyang), Drafting with { Body = new("999999") }).Refused
        );
    }

    [Fact]
    public void EachStage_IsReachedAtItsMoment_AndForgottenWhenThePlanGoesBack()
    {
        var task = Issued.Task;

        Assert.Equal(task.DraftedAt, task.ReachedAt(TaskStage.Drafting));
        Assert.Equal(task.IssuedAt, task.ReachedAt(TaskStage.Confirming));
        Assert.Null(task.ReachedAt(TaskStage.Fieldwork));

        var back = Drafted
            .Given(Editor(Xiangyang), new SubmitPlan())
            .Given(Reviewer(Xiangyang), new ReturnPlan("请补充点位要求。"))
            .Task;
        Assert.Equal(TaskStage.Drafting, back.Stage);
        Assert.Null(back.ReachedAt(TaskStage.AwaitingReview));
    }

    [Fact]
    public void Issue_GivesEveryPartItsNumber_AndTellsThoseInvited()
    {
        var task = Issued.Task;

        Assert.Equal(TaskStage.Confirming, task.Stage);
        Assert.Equal(
            ["420600-LD-2025-001/420625", "420600-LD-2025-001/420626", "420600-LD-2025-001/420683"],
            task.Invitations.Select(invited => invited.NumberIn(task))
        );
        Assert.Equal([false, true, false], task.Invitations.Select(invited => invited.Offline));
        Assert.Equal(["desk:420600", "desk:420625", "desk:420626", "desk:420683"], Issued.Told);
        Assert.Equal(["role:Editor@420625", "role:Editor@420683"], Issued.Alerted.Select(message => message.To));
        Assert.All(
            task.Invitations,
            invited => Assert.Equal(new DateTimeOffset(2025, 4, 18, 9, 30, 0, TimeSpan.Zero), invited.Due)
        );
    }

    [Fact]
    public void Issue_FixesBothSchedulesOnce_ForAllBodies()
    {
        var issued = Assert.IsType<TaskIssued>(Issued.Log[^1].Event);

        // Three working days after Monday.
        Assert.Equal(new DateOnly(2025, 3, 6), issued.ConfirmBy);
        Assert.Equal(issued.PartDue, issued.Parts!.DueAt);
        Assert.Equal(ChinaTime.StartOf(new(2025, 4, 15)).AddHours(9), issued.Parts.Steps[0].At);
    }

    [Fact]
    public void Approve_IsTheSigners_AndNeedsTheSecondFactor()
    {
        var reviewed = Drafted
            .Given(Editor(Xiangyang), new SubmitPlan())
            .Given(Reviewer(Xiangyang), new ReviewPlan("可以下发"));

        Assert.Equal(Refusals.NotAllowed, reviewed.When(Editor(Xiangyang), new ApprovePlan()).Refused);
        Assert.Equal(
            Refusals.StepUpNeeded,
            reviewed.When(Signer(Xiangyang).WithoutSecondFactor(), new ApprovePlan()).Refused
        );
        Assert.Equal(
            Refusals.TaskWrongStage(TaskStage.Drafting),
            Drafted.When(Signer(Xiangyang), new ApprovePlan()).Refused
        );
    }

    [Fact]
    public void Return_NeedsAReason_AndLetsThePlanBeRevised()
    {
        var submitted = Drafted.Given(Editor(Xiangyang), new SubmitPlan());

        Assert.Equal(Refusals.Missing.At("reason"), submitted.When(Reviewer(Xiangyang), new ReturnPlan(" ")).Refused);
        Assert.Equal(
            Refusals.TaskWrongStage(TaskStage.AwaitingReview),
            submitted.When(Editor(Xiangyang), new RevisePlan(1, Plan)).Refused
        );

        var revised = submitted
            .Given(Reviewer(Xiangyang), new ReturnPlan("点位要求太少"))
            .Given(Editor(Xiangyang), new RevisePlan(1, Plan with { Topics = [] }));

        Assert.Equal(TaskStage.Drafting, revised.Task.Stage);
        Assert.Empty(revised.Task.Plan.Topics);
        Assert.Equal("点位要求太少", Assert.Single(revised.Task.PlanRemarks).Text);
        Assert.Equal(Refusals.PlanStale, revised.When(Editor(Xiangyang), new RevisePlan(1, Plan)).Refused);
    }

    [Fact]
    public void Withdraw_EndsADraft_ForGood()
    {
        var withdrawn = Drafted.Given(Editor(Xiangyang), new WithdrawPlan("并入年度计划"));

        Assert.Equal(TaskStage.Withdrawn, withdrawn.Task.Stage);
        Assert.Equal(
            Refusals.TaskWrongStage(TaskStage.Withdrawn),
            withdrawn.When(Editor(Xiangyang), new SubmitPlan()).Refused
        );
        Assert.Equal(
            Refusals.TaskWrongStage(TaskStage.Confirming),
            Issued.When(Editor(Xiangyang), new WithdrawPlan()).Refused
        );
    }

    [Fact]
    public void Submit_OfAPlanWhoseDatesArePast_IsRefused() =>
        Assert.Equal(
            Refusals.PlanDatesPast.At("plan.dates.partDue"),
            Drafted.At(new(2025, 4, 19)).When(Editor(Xiangyang), new SubmitPlan()).Refused
        );

    [Fact]
    public void Kinds_AreSix_EachWithItsOwnCodeAndStages()
    {
        Assert.Equal(6, TaskKinds.All.Select(kind => kind.Code).Distinct().Count());
        Assert.All(
            TaskKinds.All,
            kind =>
            {
                Assert.Equal(kind.Stages.Order(), kind.Stages);
                Assert.Equal(TaskStage.Drafting, kind.Stages[0]);
                Assert.Equal(TaskStage.Closed, kind.Stages[^1]);
                Assert.Equal(kind.HasParts, kind.Has(TaskStage.Collecting));
                Assert.Equal(kind.Plan.Length, kind.Plan.Select(field => field.Key).Distinct().Count());
            }
        );
    }
}

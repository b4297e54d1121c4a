using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Domain.Tests.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Todos;

/// <summary>待办: what waits on whom as a task goes on.</summary>
public sealed class TaskTodosTests
{
    [Fact]
    public void APlan_WaitsOnItsEditor_ThenTheReviewer_ThenTheSigner_AndOnTheEditorOnceItIsReturned()
    {
        var submitted = Drafted.Given(Editor(Xiangyang), new SubmitPlan());
        var reviewed = submitted.Given(Reviewer(Xiangyang), new ReviewPlan());
        var returned = reviewed.At(new(2025, 3, 4)).Given(Signer(Xiangyang), new ReturnPlan("请补充点位要求。"));

        Assert.Equal((Role.Editor, TaskTodoKind.SubmitPlan), Only(Drafted));
        Assert.Equal((Role.Reviewer, TaskTodoKind.ReviewPlan), Only(submitted));
        Assert.Equal((Role.Signer, TaskTodoKind.ApprovePlan), Only(reviewed));
        Assert.Equal((Role.Editor, TaskTodoKind.SubmitPlan), Only(returned));
        Assert.Equal(returned.Facts.Now, Assert.Single(TaskTodos.Of(returned.Task)).Since);
    }

    [Fact]
    public void AnInvitation_WaitsOnItsBody_AndOneThatHasNotJoinedOnTheLauncherToo()
    {
        Assert.Equal([TaskTodoKind.Answer], At(Issued, Gucheng));
        Assert.Equal([TaskTodoKind.CarryAnswer], At(Issued, Xiangyang));
        var todo = Assert.Single(TaskTodos.Of(Issued.Task), todo => todo.Body == Gucheng);
        Assert.Equal((Role.Editor, TaskClocks.OfConfirmation(Gucheng)), (todo.Role, todo.Clock!));
    }

    [Fact]
    public void AnAdjustment_WaitsOnTheLauncher_AndItsBodyOwesNoAnswerMeanwhile()
    {
        var asked = Issued.Given(
            Editor(Gucheng),
            new AskAdjustment(Gucheng, Issued.Task.Plan.PartDue!.Value.AddDays(3), null, "人代会冲突")
        );

        Assert.DoesNotContain(TaskTodoKind.Answer, At(asked, Gucheng));
        Assert.Contains(TaskTodoKind.DecideAdjustment, At(asked, Xiangyang));
    }

    [Fact]
    public void APart_WaitsToBeSent_ThenToBeReceived_AndToBeMendedOnceItIsReturned()
    {
        var joined = PartStory.Begun with { Task = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng)) };
        var handedIn = joined
            .Given(Editor(Gucheng), new WritePart(0, PartStory.Words))
            .Given(Editor(Gucheng), new HandInPart(1));
        var signed = handedIn.Given(Signer(Gucheng), new SignPart(1));
        var sent = signed.Given(Editor(Gucheng), new SubmitPart(Gucheng, 1));
        var returned = sent.Given(Editor(Xiangyang), new ReturnPart(Gucheng, "数据表缺本地配套率"));

        Assert.Equal([TaskTodoKind.SendPart], At(joined.Task, Gucheng));
        Assert.Equal(
            (Gucheng, Role.Signer, TaskTodoKind.SignPart),
            Assert.Single(TaskTodos.Of(handedIn.Part)) is var todo ? (todo.Body, todo.Role, todo.Why) : default
        );
        Assert.Empty(TaskTodos.Of(signed.Part));
        Assert.Empty(At(sent.Task, Gucheng));
        Assert.Contains(TaskTodoKind.ReceivePart, At(sent.Task, Xiangyang));
        Assert.Equal([TaskTodoKind.MendPart], At(returned.Task, Gucheng));
    }

    [Fact]
    public void WhileATaskIsSuspended_NothingWaits_AndAfterItsEndNothingEver()
    {
        var suspended = Issued.Given(Editor(Xiangyang), new SuspendTask("等待省里统一部署"));
        var ended = Issued.Given(Signer(Xiangyang), new TerminateTask("课题并入全省调研"));

        Assert.Empty(TaskTodos.Of(suspended.Task));
        Assert.Empty(TaskTodos.Of(ended.Task));
    }

    [Fact]
    public void WhatWaitsOnABody_DoesNotChange_WhateverAnotherDoes()
    {
        var other = Issued
            .Given(Editor(Zaoyang), new JoinTask(Zaoyang))
            .Given(Editor(Zaoyang), new DeclineTask(Zaoyang, "机构改革调整期"));

        Assert.Equal(
            TaskTodos.Of(Issued.Task).Where(todo => todo.Body == Gucheng),
            TaskTodos.Of(other.Task).Where(todo => todo.Body == Gucheng)
        );
    }

    [Fact]
    public void Counts_TellHowFarTheInvitedBodiesAre()
    {
        var task = Issued
            .Given(Editor(Gucheng), new JoinTask(Gucheng))
            .Given(Editor(Zaoyang), new DeclineTask(Zaoyang, "机构改革调整期"))
            .Task;

        var counts = TaskCount.Of(task);

        Assert.Equal((3, 1, 1, 1), (counts.Issued, counts.Participating, counts.Declined, counts.Unanswered));
        Assert.Equal((0, 0, 0), (counts.Sent, counts.Received, counts.Late));
    }

    private static (Role, TaskTodoKind) Only(JointTaskStory story)
    {
        var todo = Assert.Single(TaskTodos.Of(story.Task));
        Assert.Equal(Xiangyang, todo.Body);
        return (todo.Role, todo.Why);
    }

    private static IEnumerable<TaskTodoKind> At(JointTaskStory story, BodyCode body) =>
        TaskTodos.Of(story.Task).Where(todo => todo.Body == body).Select(todo => todo.Why);
}

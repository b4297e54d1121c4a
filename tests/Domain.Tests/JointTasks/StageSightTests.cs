using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>The stage that an invited body sees tells nothing of the others.</summary>
public sealed class StageSightTests
{
    [Fact]
    public void WhatOthersAnswerOrSend_MovesNoStageButTheLaunchers()
    {
        var joined = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng));
        var collecting = joined with { Task = joined.Task with { Stage = TaskStage.Collecting } };

        Assert.Equal(TaskStage.Collecting, Seen(Editor(Xiangyang), collecting));
        Assert.Equal(TaskStage.Collecting, Seen(Officer, collecting));
        Assert.Equal(TaskStage.Fieldwork, Seen(Editor(Gucheng), collecting));
        Assert.Equal(TaskStage.Confirming, Seen(Editor(Zaoyang), collecting));
    }

    [Fact]
    public void TheEndOfATask_IsEverybodys()
    {
        var ended = Issued with { Task = Issued.Task with { Stage = TaskStage.Terminated } };

        Assert.All(
            [Xiangyang, Gucheng, Zaoyang],
            body => Assert.Equal(TaskStage.Terminated, Seen(Editor(body), ended))
        );
    }

    private static TaskStage Seen(Caller caller, JointTaskStory story) =>
        JointTaskSight.StageFor(JointTaskSight.KeysOf(caller, Monday, story.Facts.Bodies), story.Task);
}

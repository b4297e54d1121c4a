using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.PartStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.Refused;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>A part on its way: sent, recalled, received, returned, sent again; late ones are taken.</summary>
public sealed class DeliveryTests
{
    private static readonly SubmitPart Submit = new(Gucheng, 1);
    private static readonly ReturnPart Return = new(Gucheng, "数据表缺本地配套率。");

    [Fact]
    public void Submit_OfASignedVersion_IsToldToTheLauncherAndItsOwnDesk_AndOpensTheCollecting()
    {
        Assert.Equal((DeliveryState.Sent, 1, false), (Sent.Delivery.State, Sent.Delivery.Version, Sent.Delivery.Late));
        Assert.Equal(Signed.Part.Current!.Text, Sent.Delivery.Sendings[0].Text);
        Assert.Equal(["desk:420600", "desk:420625"], Sent.Task.Told);
        Assert.Equal(TaskStage.Collecting, Sent.Task.Task.Stage);
        Assert.Null(Sent.Delivery.ReceivedVersion);
        Assert.Empty(Sent.Task.Alerted);
    }

    [Fact]
    public void Submit_OfWhatIsNotSignedNotInForceOrOfSomebodyElse_IsRefused()
    {
        Is(Refusals.PartNotSigned, Written.When(Editor(Gucheng), Submit));
        Is(Refusals.PartVersionUnknown, Begun.When(Editor(Gucheng), Submit));
        Is(Refusals.PartVersionUnknown, Signed.When(Editor(Gucheng), new SubmitPart(Gucheng, 2)));
        Is(Refusals.PartSentAlready, Sent.When(Editor(Gucheng), Submit));
        Is(Refusals.NotFound, Signed.When(Editor(Zaoyang), Submit));
        Is(Refusals.NotFound, Signed.When(Editor(Xiangyang), Submit));
        Is(Refusals.NotFound, Signed.When(Editor(Gucheng), new SubmitPart(Duji, 1)));
        Is(Refusals.NotAllowed, Signed.When(Reviewer(Gucheng), Submit));
        Assert.Null(Signed.When(Signer(Gucheng), Submit).Refused);
    }

    [Fact]
    public void Submit_ByABodyThatHasNotSaidThatItTakesPart_IsRefused()
    {
        var silent = Signed with { Task = Issued };
        Is(Refusals.PartNotJoining, silent.When(Editor(Gucheng), Submit));

        var declined = silent with
        {
            Task = Issued.Given(Editor(Gucheng), new DeclineTask(Gucheng, "机构改革调整期。")),
        };
        Is(Refusals.TaskDeclinedAlready, declined.When(Editor(Gucheng), Submit));
        Is(Refusals.TaskDeclinedAlready, declined.When(Editor(Gucheng), new ReportProgress(10)));
    }

    [Fact]
    public void Submit_AfterItsDate_IsTaken_AndMarkedWithBothMoments()
    {
        var onTime = Signed.At(new(2025, 4, 18), 17).Given(Editor(Gucheng), Submit);
        var late = Signed.At(new(2025, 4, 18), 18).Given(Editor(Gucheng), Submit);

        Assert.False(onTime.Delivery.Late);
        Assert.True(late.Delivery.Late);
        var sending = Assert.Single(late.Delivery.Sendings);
        Assert.Equal(new DateTimeOffset(2025, 4, 18, 9, 30, 0, TimeSpan.Zero), sending.Due);
        Assert.Equal(new DateTimeOffset(2025, 4, 18, 10, 0, 0, TimeSpan.Zero), sending.SentAt.ToUniversalTime());
    }

    [Fact]
    public void Submit_WhileTheTaskStandsStill_IsNotLate_UnlessItWasBefore()
    {
        var suspend = new SuspendTask("防汛应急。");
        PartStory Standing(DateOnly since) =>
            Signed with
            {
                Task = Signed.At(since).Task.Given(Editor(Xiangyang), suspend).At(new(2025, 5, 12)),
            };

        Assert.False(Standing(new(2025, 4, 10)).Given(Editor(Gucheng), Submit).Delivery.Late);
        Assert.True(Standing(new(2025, 4, 21)).Given(Editor(Gucheng), Submit).Delivery.Late);
    }

    [Fact]
    public void WhileItIsAway_NothingInItChanges()
    {
        var received = Sent.Given(Editor(Xiangyang), new ReceivePart(Gucheng));

        foreach (var away in new[] { Sent, received })
        {
            Is(Refusals.PartAway, away.When(Editor(Gucheng), new FillFigures(0, [new("firms", "1")])));
            Is(Refusals.PartAway, away.When(Editor(Gucheng), new WritePart(1, Words)));
            Is(Refusals.PartAway, away.When(Signer(Gucheng), new SignPart(1)));
        }
    }

    [Fact]
    public void Recall_BeforeItIsReceived_HidesItFromTheLauncherAgain()
    {
        var recalled = Sent.Given(Editor(Gucheng), new RecallPart(Gucheng, "附件有误。"));

        Assert.Equal(DeliveryState.Recalled, recalled.Delivery.State);
        Assert.Empty(recalled.Delivery.Shown);
        Assert.Equal([1], Sent.Delivery.Shown);
        Assert.Null(recalled.When(Editor(Gucheng), Submit).Refused);
        Is(Refusals.Missing.At("reason"), Sent.When(Editor(Gucheng), new RecallPart(Gucheng, " ")));
        Is(Refusals.PartNotSent, Signed.When(Editor(Gucheng), new RecallPart(Gucheng, "附件有误。")));
        Is(
            Refusals.PartReceivedAlready,
            Sent.Given(Editor(Xiangyang), new ReceivePart(Gucheng))
                .When(Editor(Gucheng), new RecallPart(Gucheng, "附件有误。"))
        );
    }

    [Fact]
    public void Receive_IsTheLaunchersAlone_AndOpensTheVersionToTheTotal()
    {
        var received = Sent.Given(Editor(Xiangyang), new ReceivePart(Gucheng));

        Assert.Equal(1, received.Delivery.ReceivedVersion);
        Is(Refusals.PartReceivedAlready, received.When(Editor(Xiangyang), new ReceivePart(Gucheng)));
        Is(Refusals.PartNotSent, Signed.When(Editor(Xiangyang), new ReceivePart(Gucheng)));
        Is(Refusals.NotFound, Sent.When(Editor(Gucheng), new ReceivePart(Gucheng)));
        Is(Refusals.NotAllowed, Sent.When(Reviewer(Xiangyang), new ReceivePart(Gucheng)));
    }

    [Fact]
    public void Return_SaysWhy_AndAMendedVersionIsSentAgain()
    {
        var returned = Sent.Given(Editor(Xiangyang), new ReceivePart(Gucheng)).Given(Editor(Xiangyang), Return);

        Assert.Equal(
            (DeliveryState.Returned, Return.Reason),
            (returned.Delivery.State, returned.Delivery.Sendings[0].Reason)
        );
        Assert.Null(returned.Delivery.ReceivedVersion);
        Assert.Equal(["desk:420600", "desk:420625"], returned.Task.Told);
        Assert.Equal("role:Editor@420625", Assert.Single(returned.Task.Alerted).To);
        Is(Refusals.PartNotMended, returned.When(Editor(Gucheng), Submit));

        var mended = returned
            .Given(Editor(Gucheng), new FillFigures(0, [new("local-share", "38.5")]))
            .Given(Editor(Gucheng), new WritePart(1, Words))
            .Given(Signer(Gucheng), new SignPart(2))
            .At(new(2025, 4, 21))
            .Given(Editor(Gucheng), new SubmitPart(Gucheng, 2));
        Assert.Equal((DeliveryState.Sent, 2), (mended.Delivery.State, mended.Delivery.Version));
        // The second came after the date, but the body was in time with the first.
        Assert.True(mended.Delivery.Sendings[1].Late);
        Assert.False(mended.Delivery.Late);
        Assert.Equal([1, 2], mended.Delivery.Shown);
    }

    [Fact]
    public void Return_WithoutAReason_OrOfWhatIsNotThere_IsRefused()
    {
        Is(Refusals.Missing.At("reason"), Sent.When(Editor(Xiangyang), new ReturnPart(Gucheng, "")));
        Is(Refusals.PartNotSent, Signed.When(Editor(Xiangyang), Return));
        Is(Refusals.NotFound, Sent.When(Editor(Zaoyang), Return));
    }

    [Fact]
    public void Return_AfterTheTotalWasSigned_IsRefused_ButWhatIsLateIsStillTaken()
    {
        var reported = Sent.Task with { Task = Sent.Task.Task with { Stage = TaskStage.Reported } };

        Is(Refusals.PartTotalSigned, (Sent with { Task = reported }).When(Editor(Xiangyang), Return));
        var late = Signed with
        {
            Task = Signed.Task with { Task = Signed.Task.Task with { Stage = TaskStage.Reported } },
        };
        Assert.Null(late.When(Editor(Gucheng), Submit).Refused);
    }

    [Fact]
    public void OnceTheTaskIsOver_NothingIsSentOrWritten()
    {
        var over = Signed with
        {
            Task = Signed.Task with { Task = Signed.Task.Task with { Stage = TaskStage.Terminated } },
        };

        Is(Refusals.PartTaskEnded, over.When(Editor(Gucheng), Submit));
        Is(Refusals.PartTaskEnded, over.When(Editor(Gucheng), new ReportProgress(10)));
    }

    [Fact]
    public void WhereTheKindAsksForNoPart_NoneIsWritten()
    {
        var without = Signed.Task.Task with
        {
            Invitations = [.. Signed.Task.Task.Invitations.Select(invited => invited with { Due = null })],
        };

        Is(
            Refusals.PartNotAsked,
            (Signed with { Task = Signed.Task with { Task = without } }).When(Editor(Gucheng), new ReportProgress(10))
        );
    }

    [Fact]
    public void TheLauncher_SendsForABodyThatHasNotJoined()
    {
        var sent = (Begun with { Body = Baokang })
            .Given(Editor(Xiangyang), new WritePart(0, Words, Evidence: "纸质分报告，盖章。"))
            .Given(Editor(Xiangyang), new SubmitPart(Baokang, 1))
            .Given(Editor(Xiangyang), new ReceivePart(Baokang))
            .Given(Editor(Xiangyang), new ReturnPart(Baokang, "缺建议。"));

        Assert.Empty(sent.Task.Alerted);
        Assert.Equal(DeliveryState.Returned, sent.Delivery.State);
    }

    [Fact]
    public void PossibleActs_AreThoseThatWouldNotBeRefused()
    {
        Assert.Equal(["save-fieldwork", "fill-figures", "report-progress", "write"], Possible(Begun, Editor(Gucheng)));
        Assert.Equal(["sign"], Possible(Written, Signer(Gucheng)));
        Assert.Equal(["submit-part"], Possible(Signed, Signer(Gucheng)));
        Assert.Equal(["recall-part"], Possible(Sent, Editor(Gucheng)));
        Assert.Equal(["receive-part", "return-part"], Possible(Sent, Editor(Xiangyang)));
        Assert.Empty(Possible(Sent, Chair(Gucheng)));
        Assert.DoesNotContain("submit-part", Possible(Sent.Given(Editor(Xiangyang), Return), Editor(Gucheng)));
    }

    private static IEnumerable<string> Possible(PartStory story, Caller caller)
    {
        var (task, facts) = (story.Task.Task, story.Task.Facts);
        var invited = task.InvitationOf(Gucheng)!;
        return JointTaskPermission
            .PartActs(caller, task, invited, story.Part, facts)
            .Concat(JointTaskPermission.DeliveryActs(caller, task, invited, facts));
    }
}

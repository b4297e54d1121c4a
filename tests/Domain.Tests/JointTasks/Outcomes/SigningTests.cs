using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutcomeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutputTests;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>Signing gives the numbers, makes the total report final, and puts on record whose part was used.</summary>
public sealed class SigningTests
{
    private static readonly OutcomeStory Ready = Drafted
        .Given(Editor(Xiangyang), new SubmitOutput(1, 1))
        .Given(Reviewer(Xiangyang), new ApproveOutput(1, 1));

    [Fact]
    public void Sign_GivesBothNumbers_EachFromARegisterOfItsOwn()
    {
        var decision = Ready.When(Signer(Xiangyang), new SignOutput(1, 1));
        var output = Signed.Outcome.Outputs[0];

        Assert.Equal(
            ["420600-WH-襄政协办-2025", "420600-QH-襄政协专报-2025"],
            decision.Events.Select(happened => happened.Register)
        );
        Assert.Equal("襄政协办〔2025〕1号", output.Number!.ToString());
        Assert.Equal(new BulletinIssue("襄政协专报", 2025, 1), output.Issue);
        Assert.Equal((TaskStage.Reported, 1), (Signed.Task.Stage, Signed.Task.Total.Signed));
    }

    [Fact]
    public void Sign_CreditsWhoIsQuoted_NeverWhoIsNot_OrSentNothing()
    {
        var credited = Assert.Single(Signed.Outcome.Outputs[0].Contributions);

        Assert.Equal((Gucheng, 1), (credited.Body, credited.Version));
        Assert.Equal([1, 2], credited.Paragraphs.AsEnumerable());
    }

    [Fact]
    public void Sign_IsToldToWhoeversPartWasReceived_QuotedOrNot_AndNotToTheSilent()
    {
        var decision = Ready.When(Signer(Xiangyang), new SignOutput(1, 1));
        var happened = new Recorded<JointTaskEvent>(decision.Events[0], Ready.Story.Facts.Now, decision.By, null);
        var after = JointTask.Evolve(Ready.Task, happened);

        Assert.Equal(
            ["desk:420600", "desk:420625", "desk:420683"],
            JointTask.Tell(after, happened).Select(notice => notice.Feed)
        );
        Assert.Equal(
            ["role:Editor@420625", "role:Editor@420683"],
            JointTask.Alert(after, happened).Select(message => message.To)
        );
    }

    [Fact]
    public void Sign_AsksForTheSecondFactor_TheSigner_AndTheVersionThatWasRead()
    {
        Refused(Refusals.StepUpNeeded, Ready.When(Signer(Xiangyang).WithoutSecondFactor(), new SignOutput(1, 1)));
        Refused(Refusals.NotAllowed, Ready.When(Reviewer(Xiangyang), new SignOutput(1, 1)));
        Refused(Refusals.OutputStale.At("version"), Ready.When(Signer(Xiangyang), new SignOutput(1, 2)));
        Refused(Refusals.OutputWrongState, Drafted.When(Signer(Xiangyang), new SignOutput(1, 1)));
        Refused(Refusals.OutputWrongState, Signed.When(Signer(Xiangyang), new SignOutput(1, 1)));
    }

    [Fact]
    public void Sign_WhileAQuotedPartIsBackForMending_IsRefused_SoThatNobodyLosesHisCredit()
    {
        var returned = Ready.Given(Editor(Xiangyang), new ReturnPart(Gucheng, "核对数据"));

        Refused(Refusals.OutputQuotesReturned, returned.When(Signer(Xiangyang), new SignOutput(1, 1)));
    }

    [Fact]
    public void Sign_OfASecondPaper_RestsOnTheSameTotal()
    {
        var second = Signed.Given(Editor(Xiangyang), Special);

        Assert.Equal(1, second.Outcome.Outputs[1].Current.Total);
        Refused(Refusals.OutputTotalMoved, Signed.When(Editor(Xiangyang), Special with { Total = 2 }));
    }

    [Fact]
    public void Registers_OfAnUnrecordedAct_GiveNoNumberYet()
    {
        Assert.Null(OutputRegisters.Document("襄政协办", 2025, null));
        Assert.Equal(9, OutputRegisters.Document("襄政协办", 2025, "420600-WH-襄政协办-2025-009")!.Number);
        Assert.Equal(1003, OutputRegisters.Issue("襄政协专报", 2025, "420600-QH-襄政协专报-2025-1003")!.Number);
    }
}

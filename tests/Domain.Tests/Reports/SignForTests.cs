using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>A handling unit signs for the directive (签收); a unit named without a day has 15 working days.</summary>
public sealed class SignForTests
{
    [Fact]
    public void SignFor_ByTheUnit_IsToldToTheBodyThePathAndTheAuthor()
    {
        var answer = Handled
            .Given.When(BureauHandler, new SignForDirective(1))
            .Then(new DirectiveSignedFor(1, Changshu))
            .Made(1)
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        var directive = answer.After.Report.Directives[0];
        Assert.Equal(HandlingState.InHand, directive.State);
        Assert.Equal(BureauHandler.Person, directive.Handling.SignedForBy!.Person);
    }

    [Fact]
    public void SignFor_ByAnEditorForAUnitOnPaper_IsAccepted() =>
        Assert.Null(Handled.Given.When(Editor(Changshu), new SignForDirective(1)).Decision.Refused);

    [Fact]
    public void SignFor_ByOthers_IsRefused()
    {
        Handled.Given.When(Reviewer(Changshu), new SignForDirective(1)).Refused(Refusals.NotAllowed);
        Handled.Given.When(MemberA, new SignForDirective(1)).Refused(Refusals.NotAllowed);
        Handled.Given.When(OtherHandler, new SignForDirective(1)).Refused(Refusals.NotFound);
        Handled.Given.When(BureauHandler, new SignForDirective(2)).Refused(Refusals.NotFound);
        Handled.Given.When(BureauHandler, new SignForDirective(0)).Refused(Refusals.NotFound);
    }

    [Fact]
    public void SignFor_AgainOrAfterTheReply_IsRefused()
    {
        Handled.SignedFor.When(BureauHandler, new SignForDirective(1)).Refused(Refusals.AlreadySignedFor);
        Handled
            .Given.Given(BureauHandler, Papers.Reply())
            .When(BureauHandler, new SignForDirective(1))
            .Refused(Refusals.AlreadyReplied);
    }

    [Fact]
    public void State_GoesFromAwaitingReceiptToAnswered()
    {
        Assert.Equal(HandlingState.AwaitingReceipt, Handled.Given.Report.Directives[0].State);
        Assert.Equal(
            HandlingState.Answered,
            Handled.SignedFor.Given(BureauHandler, Papers.Reply()).Report.Directives[0].State
        );
        var noted = Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu));
        Assert.Equal(HandlingState.Noted, noted.Report.Directives[0].State);
    }

    // From Monday 3 March 15 working days are Monday 24 March; from 25 April they reach over 劳动节 and the Sunday worked for it.
    [Theory]
    [InlineData("2025-03-03", "2025-03-24")]
    [InlineData("2025-04-25", "2025-05-20")]
    public void RecordDirective_WithAUnitAndNoDay_IsDueIn15WorkingDays(string today, string due)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var story = Walk.InChangshu(CopyStage.Signed)
            .On(day)
            .Given(Editor(Changshu), Papers.Directive(Changshu, Bureau));

        Assert.Equal(
            DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture),
            story.Report.Directives[0].Due
        );
    }
}

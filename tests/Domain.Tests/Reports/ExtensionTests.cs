using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>More time (延期): asked for with a reason, granted once by the giver, both dates visible.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Request_IsBetweenTheUnitAndTheBody() =>
        Handled
            .SignedFor.When(BureauHandler, Handled.Asking())
            .Then(new ExtensionRequested(Handled.First, Changshu, Handled.Due, Handled.Later, Handled.Asking().Reason))
            .Tells("desk:320581", "unit:" + Bureau);

    [Fact]
    public void Grant_MovesTheDueDate_AndKeepsBoth_AndTellsAllWhoKnowTheDirective()
    {
        var answer = Handled
            .Asked.When(Editor(Changshu), new DecideExtension(Handled.First, true))
            .Tells("desk:320581", "person:" + MemberA.Person, "unit:" + Bureau);

        var directive = answer.After.Report.Directives[0];
        Assert.Equal(Handled.Later, directive.Due);
        Assert.Equal((Handled.Due, Handled.Later, true), Days(directive));
    }

    [Fact]
    public void Refuse_LeavesTheDueDate_AndNeedsAReason()
    {
        Handled
            .Asked.When(Editor(Changshu), new DecideExtension(Handled.First, false, " "))
            .Refused(Refusals.Missing.At("reason"));
        var answer = Handled
            .Asked.When(Signer(Changshu), new DecideExtension(Handled.First, false, "请按期答复。"))
            .SignedBy(Signer(Changshu), Role.Signer)
            .Tells("desk:320581", "unit:" + Bureau);

        var directive = answer.After.Report.Directives[0];
        Assert.Equal(Handled.Due, directive.Due);
        Assert.Equal((Handled.Due, Handled.Later, false), Days(directive));
    }

    [Fact]
    public void Request_OnceGranted_IsRefused_ButAfterARefusalMayBeAskedAgain()
    {
        Handled.Granted.When(BureauHandler, Handled.Asking(new(2025, 5, 6))).Refused(Refusals.ExtensionOnce);
        Handled.Asked.When(BureauHandler, Handled.Asking()).Refused(Refusals.ExtensionPending);
        Assert.Null(Handled.Refused.When(BureauHandler, Handled.Asking(new(2025, 3, 28))).Decision.Refused);
    }

    [Theory]
    [InlineData("2025-03-24")]
    [InlineData("2025-03-10")]
    [InlineData("2026-03-04")]
    public void Request_ForADayNotLaterOrTooFar_IsRefused(string until) =>
        Handled
            .SignedFor.When(
                BureauHandler,
                Handled.Asking(DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture))
            )
            .Refused(Refusals.ExtensionDateWrong);

    [Fact]
    public void Request_AfterTheDueDate_IsForADayNotOver()
    {
        var late = Handled.SignedFor.On(new(2025, 4, 1));

        late.When(BureauHandler, Handled.Asking(new(2025, 3, 31))).Refused(Refusals.ExtensionDateWrong);
        Assert.Null(late.When(BureauHandler, Handled.Asking(new(2025, 4, 1))).Decision.Refused);
    }

    [Fact]
    public void Request_NeedsAReason_OfAtMost500Characters()
    {
        Handled.SignedFor.When(BureauHandler, Handled.Asking(reason: "")).Refused(Refusals.Missing.At("reason"));
        Handled
            .SignedFor.When(BureauHandler, Handled.Asking(reason: Papers.Words(501)))
            .Refused(Refusals.TooLong(500).At("reason"));
    }

    [Fact]
    public void Request_WhereNothingIsDueOrAnsweredAlready_IsRefused()
    {
        var noted = Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu));

        noted.When(Editor(Changshu), Handled.Asking()).Refused(Refusals.ExtensionNothingDue);
        Handled
            .SignedFor.Given(BureauHandler, Papers.Reply())
            .When(BureauHandler, Handled.Asking())
            .Refused(Refusals.AlreadyReplied);
    }

    [Fact]
    public void Request_ForALegOrByAStranger_AnswersAsForNothing()
    {
        Handled
            .SignedFor.When(BureauHandler, Handled.Asking() with { Item = WaitingItem.Leg(1) })
            .Refused(Refusals.NotFound);
        Handled.SignedFor.When(OtherHandler, Handled.Asking()).Refused(Refusals.NotFound);
        Handled.SignedFor.When(MemberA, Handled.Asking()).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Decide_ByTheUnitOrByWhoAsked_IsRefused()
    {
        var decision = new DecideExtension(Handled.First, true);

        Handled.Asked.When(BureauHandler, decision).Refused(Refusals.NotAllowed);
        var forTheUnit = Handled.SignedFor.Given(Editor(Changshu), Handled.Asking());
        forTheUnit.When(Editor(Changshu), decision).Refused(Refusals.ExtensionOwn);
        Assert.Null(forTheUnit.When(Handled.Colleague, decision).Decision.Refused);
    }

    [Fact]
    public void Decide_WhatNobodyAskedOrIsDecided_IsRefused()
    {
        var decision = new DecideExtension(Handled.First, true);

        Handled.SignedFor.When(Editor(Changshu), decision).Refused(Refusals.ExtensionNotAsked);
        Handled.Granted.When(Editor(Changshu), decision).Refused(Refusals.ExtensionNotAsked);
        Handled
            .Asked.Given(BureauHandler, Papers.Reply())
            .When(Editor(Changshu), decision)
            .Refused(Refusals.AlreadyReplied);
    }

    [Fact]
    public void Grant_OfADayThatIsOverMeanwhile_IsRefused() =>
        Handled
            .Asked.On(Handled.Later.AddDays(1))
            .When(Editor(Changshu), new DecideExtension(Handled.First, true))
            .Refused(Refusals.ExtensionDateWrong.At("granted"));

    [Fact]
    public void View_ShowsTheReasonsToTheBodyAndTheUnit_AndBothDatesToTheAuthorOnceGranted()
    {
        Assert.NotNull(View(Handled.Asked, BureauHandler).Extension!.Reason);
        Assert.Null(View(Handled.Asked, MemberA).Extension);
        var granted = View(Handled.Granted, MemberA);
        Assert.Equal((Handled.Due, Handled.Later), (granted.Extension!.From, granted.Due));
        Assert.Null(granted.Extension.Reason);
    }

    private static (DateOnly, DateOnly, bool?) Days(Directive directive) =>
        (directive.Handling.Extension!.From, directive.Handling.Extension.Until, directive.Handling.Extension.Granted);

    private static DirectiveView View(Story story, Caller reader) => Seen.By(reader, story).Directives[0];
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What holds for both ways of refusing a report, 退回 and 不采用.</summary>
/// <param name="command">The command with a reason, at a body.</param>
/// <param name="kind">The result it brings.</param>
/// <param name="stage">The state it leaves.</param>
/// <param name="state">The state it leaves the legs in.</param>
public abstract class RefuseContract(
    Func<Contracts.Bodies.BodyCode, string, ReportCommand> command,
    ResultKind kind,
    CopyStage stage,
    LegState state
)
    : DeskContract(
        body => command(body, "请补充数据。"),
        [(Role.Editor, CopyStage.Screening), (Role.Editor, CopyStage.Editing)]
    )
{
    [Fact]
    public void Refuse_AtTheOrigin_IsAResultWithItsGroundThatTheAuthorHears()
    {
        var answer = Walk.InChangshu(CopyStage.Screening)
            .When(Editor(Changshu), command(Changshu, "请补充数据。"))
            .StandsAt(Changshu, stage)
            .Tells("desk:320581", "person:" + MemberA.Person);

        var result = Assert.Single(answer.After.Report.Results);
        Assert.Equal((1, kind, Changshu, "请补充数据。"), (result.Number, result.Kind, result.Body, result.Reason));
        Assert.NotNull(result.Ground);
    }

    [Fact]
    public void Refuse_AtAnUpperBody_EndsTheLegAndTellsTheWholePathBelow()
    {
        var answer = Walk.InSuzhou(CopyStage.Editing)
            .When(Editor(Suzhou), command(Suzhou, "请补充数据。"))
            .StandsAt(Suzhou, stage)
            .StandsAt(Changshu, CopyStage.Signed)
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        var leg = Assert.Single(answer.After.Report.Legs);
        Assert.Equal((state, 2), (leg.State, leg.Result));
    }

    [Fact]
    public void Refuse_AfterTheUpperBodyOpenedItsSignedCopyAgain_EndsTheAdoption()
    {
        var story = Walk.InSuzhou(CopyStage.Signed)
            .Given(Editor(Suzhou), new ReopenReport(Suzhou, "事实有变。"))
            .Given(Editor(Suzhou), command(Suzhou, "事实有变。"));

        Assert.Equal(state, story.Report.Legs[0].State);
        Assert.Equal(
            [ResultKind.Adopted, ResultKind.Adopted, kind],
            story.Report.Results.Select(result => result.Kind)
        );
    }

    [Fact]
    public void Refuse_AfterItWasSentOn_IsHeardAboveWhereTheEndedLegIsSeen_AndAtTheOriginItIsNot()
    {
        var sentOn = Walk.InSuzhou(CopyStage.Signed).Forwarded(Suzhou, Jiangsu).Received(2);

        sentOn
            .Given(Editor(Suzhou), new ReopenReport(Suzhou, "事实有变。"))
            .When(Editor(Suzhou), command(Suzhou, "事实有变。"))
            .Tells("desk:320000", "desk:320500", "desk:320581", "person:" + MemberA.Person);
        sentOn
            .Given(Editor(Changshu), new ReopenReport(Changshu, "事实有变。"))
            .When(Editor(Changshu), command(Changshu, "事实有变。"))
            .Tells("desk:320581", "person:" + MemberA.Person);
    }

    [Theory]
    [InlineData("")]
    [InlineData("　 \t")]
    [InlineData(null)]
    public void Refuse_WithoutAReason_IsRefused(string? reason) =>
        Asked(reason!).Refused(Refusals.Missing.At("reason"));

    [Fact]
    public void Refuse_WithAReasonOf500Characters_Happens_AndLongerOrBrokenOnesAreRefused()
    {
        Assert.Null(Asked(Papers.Words(500)).Decision.Refused);
        Asked(Papers.Words(501)).Refused(Refusals.TooLong(500).At("reason"));
        Asked("缺\0数据").Refused(Refusals.ControlCharacter.At("reason"));
        Asked("缺\ud801数据").Refused(Refusals.BrokenText.At("reason"));
    }

    private Answer Asked(string reason) =>
        Walk.InChangshu(CopyStage.Screening).When(Editor(Changshu), command(Changshu, reason));
}

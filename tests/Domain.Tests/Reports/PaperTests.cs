using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>谷城 has not joined: 襄阳 enters what it sends on paper; when it joins, nothing is missing.</summary>
public sealed class PaperTests
{
    private static readonly BodyTree OnPaper = Tree.With(Tree.Find(Gucheng)! with { Joined = false });

    private static readonly EnterPaper Paper = new(
        Xiangyang,
        Gucheng,
        Papers.First,
        ReportCategory.Society,
        "三月一日来函，函存本室。"
    )
    {
        AuthorName = "谷城县政协委员",
        OwnNumber = "谷政协信息〔2025〕3号",
    };

    [Fact]
    public void Enter_ItStandsAsTheLowerBodysReport_SentUpAndReceivedWithANumber()
    {
        var answer = Begun().When(Editor(Xiangyang), Paper).Made(1).Tells("desk:420600", "desk:420625");

        var report = answer.After.Report;
        Assert.Equal((Gucheng, "谷城县政协委员"), (report.Origin, report.AuthorName));
        Assert.Equal(
            (CopyStage.OnPaper, "谷政协信息〔2025〕3号"),
            (report.Copies[Gucheng].Stage, report.Copies[Gucheng].Number)
        );
        Assert.Equal(
            (CopyStage.Screening, "420600-XX-2025-0001"),
            (report.Copies[Xiangyang].Stage, report.Copies[Xiangyang].Number)
        );
        var leg = Assert.Single(report.Legs);
        Assert.Equal((LegState.Received, "三月一日来函，函存本室。"), (leg.State, leg.Evidence));
        Assert.Equal(CopyStage.OnPaper, answer.After.SeenBy(Editor(Xiangyang)).StageOf(report.Copies[Gucheng]));
    }

    [Fact]
    public void ABodyThatJoinsLater_SeesItsPapersAndTheirResults_AndGoesOnWithThem()
    {
        var returned = Entered().Given(Editor(Xiangyang), Papers.Return(Xiangyang)) with { Tree = Tree };
        var seen = returned.SeenBy(Editor(Gucheng));

        Assert.True(seen.Inside(Gucheng));
        Assert.True(seen.Sees(Assert.Single(returned.Report.Results)));
        var mended = returned
            .Given(Editor(Gucheng), new ReopenReport(Gucheng, "按退回意见修改。"))
            .Given(Editor(Gucheng), new ReviseText(Gucheng, Papers.Second, 1))
            .To(CopyStage.Signed, Gucheng)
            .Forwarded(Gucheng, Xiangyang)
            .Received(2);
        Assert.Equal(CopyStage.Screening, mended.At(Xiangyang).Stage);
        Assert.Equal("420600-XX-2025-0001", mended.At(Xiangyang).Number);
        Assert.Equal(
            [CopyStage.Signed, CopyStage.Screening],
            [mended.SeenBy(Editor(Xiangyang)).StageOf(mended.At(Gucheng)), mended.At(Xiangyang).Stage]
        );
    }

    [Fact]
    public void BeforeItJoins_NobodyTouchesTheLowerBodysPaper() =>
        Entered()
            .When(Editor(Gucheng), new ReopenReport(Gucheng, "修改。"))
            .Refused(Refusals.WrongStage(CopyStage.OnPaper));

    [Fact]
    public void Mend_AfterAReturn_IsANewVersionAndLeg_WithTheSameNumber()
    {
        var answer = Entered()
            .Given(Editor(Xiangyang), Papers.Return(Xiangyang))
            .When(Editor(Xiangyang), Mended(Papers.Second))
            .Made(2);

        var report = answer.After.Report;
        Assert.Equal([LegState.Returned, LegState.Received], report.Legs.Select(leg => leg.State));
        Assert.Equal((CopyStage.Screening, 2), (report.Copies[Xiangyang].Stage, report.Copies[Xiangyang].Current));
        Assert.Equal(2, report.Copies[Gucheng].Versions.Length);
        answer.After.When(Editor(Xiangyang), Mended(Papers.Third)).Refused(Refusals.PaperNotAwaited);
    }

    [Fact]
    public void Mend_WhatIsNotReturnedTheSameOrTheBodysOwnNow_IsRefused()
    {
        var returned = Entered().Given(Editor(Xiangyang), Papers.Return(Xiangyang));

        Entered().When(Editor(Xiangyang), Mended(Papers.Second)).Refused(Refusals.PaperNotAwaited);
        returned.When(Editor(Xiangyang), Mended(Papers.First)).Refused(Refusals.TextUnchanged);
        returned.When(Editor(Xiangyang), Mended(Papers.Second) with { Leg = 2 }).Refused(Refusals.NotFound);
        returned
            .When(Editor(Xiangyang), Mended(Papers.Second) with { Evidence = "" })
            .Refused(Refusals.Missing.At("evidence"));
        returned.When(Signer(Xiangyang), Mended(Papers.Second)).Refused(Refusals.NotAllowed);
        (returned with { Tree = Tree })
            .When(Editor(Xiangyang), Mended(Papers.Second))
            .Refused(Refusals.PaperBodyJoined);
        Walk.InSuzhou(CopyStage.Returned).When(Editor(Suzhou), Mended(Papers.Second)).Refused(Refusals.PaperNotAwaited);
    }

    [Fact]
    public void Enter_OutOfOrder_IsRefusedAtItsField()
    {
        Refused(Refusals.PaperBodyJoined, Paper with { From = Gucheng }, Tree);
        Refused(Refusals.PaperFromElsewhere, Paper with { From = Changshu });
        Refused(Refusals.PaperFromElsewhere, Paper with { From = new("999999") });
        Refused(Refusals.Missing.At("evidence"), Paper with { Evidence = " " });
        Refused(Refusals.TooLong(60).At("authorName"), Paper with { AuthorName = Papers.Words(61) });
        Refused(Refusals.TooLong(40).At("ownNumber"), Paper with { OwnNumber = Papers.Words(41) });
        Refused(Refusals.AuthorUnknown, Paper with { Author = MemberA.Person });
        Refused(Refusals.TitleMissing, Paper with { Text = Papers.First with { Title = "" } });
        Refused(Refusals.FileUnknown, Paper with { Files = [new(new string('b', 64), "函.pdf")] });
        Refused(Refusals.BodyUnknown, Paper with { Body = new("999999") });
        Refused(Refusals.CommissionNotAddressed, Paper with { Commission = new CommissionId(Guid.CreateVersion7()) });
        Begun().When(Signer(Xiangyang), Paper).Refused(Refusals.NotAllowed);
        Begun().When(Editor(Gucheng), Paper).Refused(Refusals.NotAllowed);
        Entered().When(Editor(Xiangyang), Paper).Refused(Refusals.ReportExists);
    }

    [Fact]
    public void Enter_AnsweringACommissionOfTheUpperBody_NamesIt()
    {
        var asked = new AskedCommission(new(Guid.CreateVersion7()), Xiangyang, Open: true, [Gucheng], []);
        var command = Paper with { Commission = asked.Id };
        var story = Begun() with { Asked = [asked] };

        Assert.Equal(
            new CommissionLink(asked.Id, Xiangyang),
            Assert.Single(story.Given(Editor(Xiangyang), command).Report.Commissions)
        );
        (story with { Asked = [asked with { Open = false }] })
            .When(Editor(Xiangyang), command)
            .Refused(Refusals.CommissionEnded.At("commission"));
    }

    [Fact]
    public void ALegOnPaper_ComesOnlineWhenItsBodyJoins_AndWhatWasToldStays()
    {
        var told = ForwardTests
            .InXiangyang()
            .Forwarded(Xiangyang, Hubei)
            .Given(Editor(Xiangyang), new EnterOfflineResult(2, ResultKind.OfflineReceived, "电话告知。"));
        told.When(Signer(Xiangyang), new BringLegOnline(2)).Refused(Refusals.LegNotToBring);
        var joined = told with { Tree = Tree.With(Tree.Find(Hubei)! with { Joined = true }) };

        var online = joined.When(Caller.House, new BringLegOnline(2)).Made(2);
        online.Tells("desk:420000", "desk:420600", "desk:420625", "person:" + GuchengMember.Person);

        var received = online.After.Received(2);
        Assert.Equal("420000-XX-2025-0001", received.At(Hubei).Number);
        Assert.Equal("电话告知。", received.Report.Results[^1].Evidence);
        received
            .When(Editor(Xiangyang), new CorrectResult(received.Report.Results.Length, "误登。"))
            .Refused(Refusals.NotCorrectable);
        online.After.When(Caller.House, new BringLegOnline(2)).Refused(Refusals.LegNotToBring);
        joined.When(Reviewer(Xiangyang), new BringLegOnline(2)).Refused(Refusals.NotAllowed);
        joined.When(Editor(Hubei), new BringLegOnline(2)).Refused(Refusals.NotFound);
        joined.When(Caller.House, new BringLegOnline(3)).Refused(Refusals.NotFound);
    }

    private static MendPaper Mended(ReportText text) => new(1, text, "三月五日来函更正。");

    private static Story Begun() => new() { Tree = OnPaper };

    private static Story Entered() => Begun().Given(Editor(Xiangyang), Paper);

    private static void Refused(Refusal refusal, EnterPaper command, BodyTree? tree = null) =>
        new Story { Tree = tree ?? OnPaper }
            .When(Editor(Xiangyang), command)
            .Refused(refusal);
}

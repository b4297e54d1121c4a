using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ReceiveTests
{
    [Fact]
    public void Receive_PutsTheCopyIntoScreeningUnderANumberOfItsOwn()
    {
        var answer = Walk.InSuzhou(CopyStage.Arriving)
            .When(Editor(Suzhou), new ReceiveLeg(1))
            .Then(new LegReceived(1, Changshu, Suzhou, "320500-XX-2025"))
            .SignedBy(Editor(Suzhou), Role.Editor)
            .Made(1)
            .StandsAt(Suzhou, CopyStage.Screening)
            .Tells("desk:320500", "desk:320581", "person:" + MemberA.Person);

        var copy = answer.After.At(Suzhou);
        Assert.Equal("320500-XX-2025-0001", copy.Number);
        Assert.Equal((1, TextOrigin.Arrived), (copy.Current, copy.Text!.Origin));
        Assert.Equal(answer.After.At(Changshu).Text!.Text, copy.Text.Text);
        Assert.Equal(Editor(Suzhou).Person, answer.After.Report.Legs[0].ReceivedBy?.Person);
    }

    [Fact]
    public void Receive_BringsTheTextThatWasSent_EvenIfTheSenderWentOnEditing()
    {
        var story = Walk.InSuzhou(CopyStage.Arriving).SignedAnew(Changshu, Papers.Second).Received(1);

        Assert.Equal(ReportPaper.Of(Papers.First).Hash, story.At(Suzhou).Text!.Text);
    }

    [Fact]
    public void Receive_BringsTheFilesOfTheTextThatWasSent()
    {
        var story = new Story()
            .Given(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo] })
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        Assert.Equal(Papers.Photo, Assert.Single(story.At(Suzhou).Text!.Files));
    }

    [Fact]
    public void Receive_ASecondLeg_AttachesToTheOneCopyWithoutANewNumberOrAChangeOfWhatIsInHand()
    {
        var answer = TwoWaysToAnhui(CopyStage.Editing)
            .When(Editor(Anhui), new ReceiveLeg(3))
            .Then(new LegReceived(3, Huaibei, Anhui, null))
            .StandsAt(Anhui, CopyStage.Editing);

        var copy = answer.After.At(Anhui);
        Assert.Equal(("340000-XX-2025-0001", 1, 2), (copy.Number, copy.Current, copy.Versions.Length));
        Assert.Equal(LegState.Received, answer.After.Report.Legs[2].State);
    }

    [Theory]
    [InlineData(CopyStage.Signed)]
    [InlineData(CopyStage.Archived)]
    public void Receive_ASecondLegToASignedCopy_IsAdoptedAtOnce(CopyStage stage)
    {
        var story = TwoWaysToAnhui(stage).Given(Editor(Anhui), new ReceiveLeg(3));

        Assert.Equal(stage, story.At(Anhui).Stage);
        Assert.Equal(
            (LegState.Adopted, story.At(Anhui).Adoption!.Result),
            (story.Report.Legs[2].State, story.Report.Legs[2].Result)
        );
    }

    [Theory]
    [InlineData(CopyStage.Returned)]
    [InlineData(CopyStage.Declined)]
    public void Receive_ASecondLegToARefusedCopy_OpensItAgainWithTheNewText_AndTheFirstSenderHearsIt(CopyStage stage)
    {
        var answer = TwoWaysToAnhui(stage)
            .When(Editor(Anhui), new ReceiveLeg(3))
            .StandsAt(Anhui, CopyStage.Screening)
            .Tells("desk:340000", "desk:340600", "desk:340602", "person:" + Informant.Person, "unit:" + Shuoli);

        Assert.Equal(2, answer.After.At(Anhui).Current);
    }

    [Fact]
    public void Receive_AnotherWayToARefusedCopy_IsHeardByTheBodyWhoseLegWasRefused() =>
        ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei)
            .Received(1)
            .To(CopyStage.Signed, Huaibei)
            .Forwarded(Huaibei, Anhui)
            .Received(2)
            .To(CopyStage.Returned, Anhui)
            .Forwarded(Duji, Anhui)
            .When(Editor(Anhui), new ReceiveLeg(3))
            .Tells("desk:340000", "desk:340600", "desk:340602", "person:" + Informant.Person, "unit:" + Shuoli);

    [Fact]
    public void Receive_OnceMoreOrAfterARecall_IsRefused()
    {
        Walk.InSuzhou(CopyStage.Screening).When(Editor(Suzhou), new ReceiveLeg(1)).Refused(Refusals.LegNotWaiting);
        ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei)
            .Received(1)
            .To(CopyStage.Returned, Huaibei)
            .SignedAnew(Duji, Papers.Second)
            .Forwarded(Duji, Huaibei)
            .Given(Signer(Duji), new RecallLeg(2))
            .When(Editor(Huaibei), new ReceiveLeg(1))
            .Refused(Refusals.LegNotWaiting);
    }

    [Fact]
    public void Receive_ByTheSenderTheAuthorOrAnotherRoleAbove_IsNotAllowed() =>
        Assert.All(
            new[] { Editor(Changshu), Signer(Changshu), MemberA, Reviewer(Suzhou), Signer(Suzhou) },
            reader => Walk.InSuzhou(CopyStage.Arriving).When(reader, new ReceiveLeg(1)).Refused(Refusals.NotAllowed)
        );

    [Fact]
    public void Receive_ByAnOutsider_AnswersLikeAMissingReport() =>
        Assert.All(
            new[]
            {
                Editor(Kunshan),
                Editor(Jiangsu),
                Chair(Suzhou),
                MemberB,
                Of(Role.SystemAdministrator, Suzhou),
                Editor(Suzhou).During(new(2024, 1, 1), new(2025, 3, 2)),
            },
            outsider =>
            {
                new Story().When(outsider, new ReceiveLeg(1)).Refused(Refusals.NotFound);
                Walk.InSuzhou(CopyStage.Arriving).When(outsider, new ReceiveLeg(1)).Refused(Refusals.NotFound);
            }
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(2)]
    public void Receive_ALegThatIsNotThere_IsNotFound(int leg) =>
        Walk.InSuzhou(CopyStage.Arriving).When(Editor(Suzhou), new ReceiveLeg(leg)).Refused(Refusals.NotFound);

    [Fact]
    public void Receive_ALegOnPaper_IsNotAllowed() =>
        ForwardTests
            .InXiangyang()
            .Forwarded(Xiangyang, Hubei)
            .When(Editor(Xiangyang).And(Editor(Hubei)), new ReceiveLeg(2))
            .Refused(Refusals.NotAllowed);

    /// <summary>杜集 has sent it to 淮北 and 安徽; 淮北 has sent it on, and 安徽 stands in the state.</summary>
    private static Story TwoWaysToAnhui(CopyStage stage) =>
        ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei, Anhui)
            .Received(1)
            .Received(2)
            .To(stage, Anhui)
            .To(CopyStage.Signed, Huaibei)
            .Forwarded(Huaibei, Anhui);
}

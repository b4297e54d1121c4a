using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>How much of a report each reader sees.</summary>
public sealed class LineageTests
{
    [Fact]
    public void TheUpperDesk_SeesOfTheLowerCopyOnlyTheVersionThatWasSent()
    {
        var story = Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1)
            .Given(Editor(Changshu), new ReopenReport(Changshu, "再改。"))
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Third, 2));

        Assert.Equal([2], VersionsSeen(Editor(Suzhou), story, Changshu));
        Assert.Equal([1, 2, 3], VersionsSeen(Editor(Changshu), story, Changshu));
        Assert.Equal(CopyStage.Signed, story.SeenBy(Editor(Suzhou)).StageOf(story.At(Changshu)));
        Assert.Equal(CopyStage.Editing, story.SeenBy(Editor(Changshu)).StageOf(story.At(Changshu)));
    }

    [Fact]
    public void TheUpperDesk_SeesWhatWasSentBeforeItReceivesIt_AndNothingAfterARecall()
    {
        var sent = Walk.InSuzhou(CopyStage.Arriving);

        Assert.Equal([1], VersionsSeen(Editor(Suzhou), sent, Changshu));
        Assert.Empty(VersionsSeen(Editor(Suzhou), sent.Given(Signer(Changshu), new RecallLeg(1)), Changshu));
    }

    [Fact]
    public void TheLowerDeskAndTheAuthor_SeeOfTheUpperCopyOnlyWhatItSigned()
    {
        var editing = Walk.InSuzhou(CopyStage.Editing)
            .Given(Editor(Suzhou), new ReviseText(Suzhou, Papers.Second, 1))
            .Given(Editor(Suzhou), new ReviseText(Suzhou, Papers.Third, 2));
        var signed = editing.To(CopyStage.Signed, Suzhou);

        Assert.All(
            new[] { Editor(Changshu), MemberA },
            reader =>
            {
                Assert.Empty(VersionsSeen(reader, editing, Suzhou));
                Assert.Equal(CopyStage.InHand, editing.SeenBy(reader).StageOf(editing.At(Suzhou)));
                Assert.Equal([3], VersionsSeen(reader, signed, Suzhou));
                Assert.Equal(CopyStage.Signed, signed.SeenBy(reader).StageOf(signed.At(Suzhou)));
            }
        );
    }

    [Fact]
    public void TheAuthor_SeesHisOwnWordsAndWhatWasSigned_NotTheDraftsBetween()
    {
        var story = Walk.InChangshu(CopyStage.Returned)
            .Given(MemberA, new ResubmitReport(Papers.Second))
            .To(CopyStage.Editing, Changshu)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Third, 2))
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.First, 3))
            .To(CopyStage.Signed, Changshu);

        Assert.Equal([1, 2, 4], VersionsSeen(MemberA, story, Changshu));
    }

    [Theory]
    [InlineData(CopyStage.Screening)]
    [InlineData(CopyStage.Editing)]
    [InlineData(CopyStage.InReview)]
    [InlineData(CopyStage.AwaitingSignature)]
    public void FromOutside_EveryStepInsideTheOfficeLooksAlike(CopyStage stage)
    {
        var story = Walk.InChangshu(stage);

        Assert.Equal(CopyStage.InHand, story.SeenBy(MemberA).StageOf(story.At(Changshu)));
        Assert.Equal(stage, story.SeenBy(Reviewer(Changshu)).StageOf(story.At(Changshu)));
    }

    [Fact]
    public void Siblings_ThatGotTheReportAtOnce_DoNotSeeEachOther()
    {
        var story = ForwardTests.InDuji(CopyStage.Signed).Forwarded(Duji, Huaibei, Anhui).Received(2);

        var huaibei = story.SeenBy(Editor(Huaibei));
        Assert.False(huaibei.Sees(Anhui));
        Assert.Equal([1], story.Report.Legs.Where(huaibei.Sees).Select(leg => leg.Number));
        var anhui = story.SeenBy(Editor(Anhui));
        Assert.False(anhui.Sees(Huaibei));
        Assert.Equal([2], story.Report.Legs.Where(anhui.Sees).Select(leg => leg.Number));
        Assert.All([Huaibei, Anhui], body => Assert.True(story.SeenBy(Informant).Sees(body)));
    }

    [Fact]
    public void ABodyThatRecalledItsLeg_NoLongerSeesTheFateAbove_NorIsItSeenThere()
    {
        var sent = ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei, Anhui)
            .Received(1)
            .Received(2)
            .To(CopyStage.Signed, Huaibei)
            .Forwarded(Huaibei, Anhui);
        var recalled = sent.Given(Signer(Huaibei), new RecallLeg(3));

        Assert.True(sent.SeenBy(Editor(Huaibei)).Sees(Anhui));
        Assert.True(sent.SeenBy(Editor(Anhui)).Sees(Huaibei));
        Assert.False(recalled.SeenBy(Editor(Huaibei)).Sees(Anhui));
        Assert.False(recalled.SeenBy(Editor(Anhui)).Sees(Huaibei));
    }

    [Fact]
    public void ALaterTextSentToAnotherBody_IsNotSeenByTheFirst()
    {
        var story = ForwardTests
            .InDuji(CopyStage.Signed)
            .Forwarded(Duji, Huaibei)
            .Received(1)
            .SignedAnew(Duji, Papers.Second)
            .Forwarded(Duji, Anhui);

        Assert.Equal([1], VersionsSeen(Editor(Huaibei), story, Duji));
        Assert.Equal([2], VersionsSeen(Editor(Anhui), story, Duji));
    }

    [Fact]
    public void WhatAnUpperBodyDecides_IsSeenBelow_ButNotByTheBodyAbove()
    {
        var story = Walk.InSuzhou(CopyStage.Signed)
            .Given(Editor(Suzhou), Papers.Directive(Suzhou))
            .Forwarded(Suzhou, Jiangsu)
            .Received(2);

        Assert.All(
            new[] { MemberA, Editor(Changshu), Editor(Suzhou) },
            reader => Assert.Equal([1, 2, 3], ResultsSeen(reader, story))
        );
        Assert.Equal([1, 2], ResultsSeen(Editor(Jiangsu), story));
        Assert.DoesNotContain(story.Report.Directives, story.SeenBy(Editor(Jiangsu)).Sees);
    }

    [Fact]
    public void ARefusalOfALowerBody_IsNotSeenAbove()
    {
        var story = Walk.InChangshu(CopyStage.Returned)
            .Given(MemberA, new ResubmitReport(Papers.Second))
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        Assert.Equal([2], ResultsSeen(Editor(Suzhou), story));
        Assert.Equal([1, 2], ResultsSeen(MemberA, story));
    }

    [Fact]
    public void TheChair_SeesOnlySignedVersionsAndTheFateAbove_NothingOfTheDesk()
    {
        var story = Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), new ReviseText(Changshu, Papers.Second, 1))
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        var chair = story.SeenBy(Chair(Changshu));
        Assert.False(chair.Inside(Changshu));
        Assert.Equal([2], VersionsSeen(Chair(Changshu), story, Changshu));
        Assert.Equal(CopyStage.InHand, chair.StageOf(story.At(Suzhou)));
        Assert.False(Visibility.Sees(Chair(Suzhou), story.Report, story.Today, story.Tree));
    }

    [Fact]
    public void TheHandlingUnit_SeesItsDirectiveAndTheVersionHandedToIt_NothingElse()
    {
        var story = Walk.InSuzhou(CopyStage.Screening)
            .Given(Editor(Changshu), Papers.Directive(Changshu, Bureau))
            .Given(Editor(Changshu), Papers.Directive(Changshu, OtherBureau) with { Leader = "市长" })
            .Given(BureauHandler, Papers.Reply())
            .SignedAnew(Changshu, Papers.Second);

        var unit = story.SeenBy(BureauHandler);
        Assert.Equal([1], story.Report.Directives.Where(unit.Sees).Select(directive => directive.Item));
        Assert.Equal([1], VersionsSeen(BureauHandler, story, Changshu));
        Assert.Equal([2, 4], ResultsSeen(BureauHandler, story));
        Assert.Equal([Changshu], story.Report.Copies.Keys.Where(unit.Sees));
        Assert.DoesNotContain(story.Report.Legs, unit.Sees);
        Assert.Equal(CopyStage.InHand, unit.StageOf(story.At(Changshu)));
    }

    [Fact]
    public void AnOutsider_SeesNothingAtAll()
    {
        var story = Walk.InSuzhou(CopyStage.Signed).Given(Editor(Suzhou), Papers.Directive(Suzhou));

        Assert.All(
            new[] { Editor(Kunshan), Editor(Jiangsu), MemberB, Of(Contracts.People.Role.SystemAdministrator, Suzhou) },
            outsider =>
            {
                var seen = story.SeenBy(outsider);
                Assert.DoesNotContain(story.Report.Copies.Keys, seen.Sees);
                Assert.DoesNotContain(story.Report.Legs, seen.Sees);
                Assert.Empty(ResultsSeen(outsider, story));
                Assert.Empty(seen.Files);
            }
        );
    }

    [Fact]
    public void Files_GoWhereTheirTextGoes()
    {
        var other = new AttachedFile(new('b', 64), "补充数据.xlsx");
        var story = new Story { Uploads = [Papers.Photo.Hash, other.Hash] }
            .Given(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo] })
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1)
            .Given(Editor(Changshu), new ReopenReport(Changshu, "再改。"))
            .Given(Editor(Changshu), Papers.Return(Changshu))
            .Given(MemberA, new ResubmitReport(Papers.Second, [other]));

        Assert.Equal(other, Assert.Single(story.SeenBy(Editor(Changshu)).Files));
        Assert.Equal(other, Assert.Single(story.SeenBy(MemberA).Files));
        Assert.Equal(Papers.Photo, Assert.Single(story.SeenBy(Editor(Suzhou)).Files));
    }

    private static IEnumerable<int> VersionsSeen(Caller reader, Story story, BodyCode body)
    {
        var seen = story.SeenBy(reader);
        return story
            .At(body)
            .Versions.Where(version => seen.Sees(story.At(body), version))
            .Select(version => version.Number);
    }

    private static IEnumerable<int> ResultsSeen(Caller reader, Story story) =>
        story.Report.Results.Where(story.SeenBy(reader).Sees).Select(result => result.Number);
}

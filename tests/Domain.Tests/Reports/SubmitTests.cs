using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class SubmitTests
{
    [Fact]
    public void Submit_ByAMember_BeginsTheReportAndAsksForItsNumber()
    {
        var text = ReportPaper.Of(Papers.First);

        var answer = new Story()
            .When(MemberA, Papers.Submit(Changshu) with { Files = [Papers.Photo] })
            .Then(
                new ReportSubmitted(
                    Story.Id,
                    Changshu,
                    [MemberA.Person],
                    null,
                    null,
                    text.Hash,
                    22,
                    ReportCategory.Economy,
                    Urgency.Ordinary,
                    SecurityMark.Internal,
                    SourceChannel.Online,
                    [Papers.Photo],
                    "320581-XX-2025"
                )
            )
            .SignedBy(MemberA, Role.Member)
            .Made(1)
            .StandsAt(Changshu, CopyStage.Submitted)
            .Tells("desk:320581", "person:" + MemberA.Person);

        Assert.Equal("320581-XX-2025-0001", answer.After.At(Changshu).Number);
        var paper = Assert.Single(answer.Decision.Texts);
        Assert.Equal((text.Hash, Papers.First.Title), (paper.Hash, paper.Title));
        Assert.Equal(Papers.First, ReportPaper.Read(paper.Bytes.Span));
    }

    [Fact]
    public void Submit_InTheFirstHourOfTheYearInChina_TakesTheNumberOfThatYear()
    {
        var story = new Story() with { Now = new(2025, 12, 31, 16, 0, 0, TimeSpan.Zero) };

        Assert.Equal("320581-XX-2026-0001", Submitted(story).At(Changshu).Number);
        Assert.Equal("320581-XX-2025-0001", Submitted(story with { Now = story.Now.AddTicks(-1) }).At(Changshu).Number);
    }

    [Fact]
    public void Submit_OnceMore_IsRefused_ToTheAuthorAndToAnybody()
    {
        var done = Walk.InChangshu(CopyStage.Submitted);

        done.When(MemberA, Papers.Submit(Changshu)).Refused(Refusals.ReportExists);
        done.When(KunshanMember, Papers.Submit(Kunshan)).Refused(Refusals.ReportExists);
    }

    [Fact]
    public void Submit_EveryTextThatMayNotComeIn_IsRefusedByItsField() =>
        Assert.All(
            TextData.Bad,
            bad =>
                new Story()
                    .When(MemberA, Papers.Submit(Changshu, bad.Text) with { Text = bad.Text! })
                    .Refused(bad.Refused)
        );

    [Fact]
    public void Submit_TextsAtTheirBounds_ComeIn() =>
        Assert.All(
            TextData.Good,
            text => Assert.Null(new Story().When(MemberA, Papers.Submit(Changshu, text)).Decision.Refused)
        );

    [Fact]
    public void Submit_CountsCharactersWithoutWhiteSpaceAndAFaceOnce() =>
        Assert.Equal(5, TextRules.Characters(new("标题不算", "一 二\n三", "😀", "　五\t")));

    [Fact]
    public void Submit_ToABodyThatIsUnknownOrSucceeded_IsRefused()
    {
        new Story().When(MemberA, Papers.Submit(new BodyCode("999999"))).Refused(Refusals.BodyUnknown);
        (new Story() with { Tree = Merged }).When(MemberA, Papers.Submit(Changshu)).Refused(Refusals.BodyUnknown);
    }

    [Fact]
    public void Submit_ToABodyThatHasNotJoined_IsRefused() =>
        new Story().When(Of(Role.Member, Hubei), Papers.Submit(Hubei)).Refused(Refusals.BodyNotJoined);

    [Fact]
    public void Submit_ByWhoeverIsNoMemberThere_IsNotAllowed()
    {
        var others = new[]
        {
            KunshanMember,
            Chair(Changshu),
            Reviewer(Changshu),
            Signer(Changshu),
            BureauHandler,
            FormerMember,
        }
            .Append(MemberA.During(new(2025, 3, 4), null))
            .Append(Of(Role.SystemAdministrator, Changshu));
        Assert.All(others, other => new Story().When(other, Papers.Submit(Changshu)).Refused(Refusals.NotAllowed));
    }

    [Fact]
    public void Submit_ByAnInformant_IsForHisPoint()
    {
        var story = new Story().Given(Informant, Papers.Submit(Duji));

        Assert.Equal(Shuoli, story.Report.Unit);
        story
            .When(Informant, new WithdrawReport())
            .Tells("desk:340602", "person:" + Informant.Person, "unit:" + Shuoli);
    }

    [Fact]
    public void Submit_ByAnInformantOfAClosedPoint_IsHisOwn()
    {
        var story = new Story().Given(Of(Role.Informant, Changshu, ClosedBureau), Papers.Submit(Changshu));

        Assert.Null(story.Report.Unit);
    }

    [Fact]
    public void Submit_ForAUnit_IsItsOfficersBusiness()
    {
        var forEconomy = Papers.Submit(Changshu) with { Unit = Economy };

        Assert.Equal(Economy, new Story().Given(CommitteeOfficer, forEconomy).Report.Unit);
        new Story().When(MemberA, forEconomy).Refused(Refusals.NotAllowed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Submit_ForAUnitThatIsClosedOrOfAnotherBody_IsRefused(bool closed)
    {
        var unit = closed ? ClosedBureau : Shuoli;

        new Story()
            .When(Of(Role.UnitOfficer, Changshu, unit), Papers.Submit(Changshu) with { Unit = unit })
            .Refused(Refusals.UnitUnknown);
    }

    private static Story Submitted(Story story) => story.Given(MemberA, Papers.Submit(Changshu));

    [Fact]
    public void Submit_WithANote_ShowsItToTheOfficeAndTheAuthorOnly()
    {
        var noted = Papers.Submit(Changshu) with { Note = "与昆山一件相近，数据不同。" };
        var story = new Story()
            .Given(MemberA, noted)
            .To(CopyStage.Signed, Changshu)
            .Forwarded(Changshu, Suzhou)
            .Received(1);

        Assert.Equal(noted.Note, NoteFor(Editor(Changshu)));
        Assert.Equal(noted.Note, NoteFor(MemberA));
        Assert.Null(NoteFor(Editor(Suzhou)));
        Assert.Null(NoteFor(Chair(Changshu)));

        string? NoteFor(Caller reader) =>
            new ReportViewer(
                story.Report,
                reader,
                story.Facts,
                ImmutableDictionary<PersonId, string>.Empty,
                ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty
            )
                .Draw()
                .Note;
    }

    [Fact]
    public void Submit_WithANoteTooLong_IsRefused() =>
        new Story()
            .When(MemberA, Papers.Submit(Changshu) with { Note = Papers.Words(201) })
            .Refused(Refusals.TooLong(200).At("note"));
}

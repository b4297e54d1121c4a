using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What holds for an author's own acts after submission; each command's tests inherit it and say the rest.</summary>
/// <param name="command">The command, well filled in.</param>
/// <param name="from">The states it may start from.</param>
public abstract class AuthorContract(ReportCommand command, CopyStage[] from)
{
    [Fact]
    public void Do_ByTheFirstAuthor_Happens() =>
        Assert.All(from, stage => Walk.InChangshu(stage).When(MemberA, command).SignedBy(MemberA, Role.Member));

    [Fact]
    public void Do_FromAnyOtherState_IsRefusedWithTheStateAsSeenFromOutside() =>
        Assert.All(
            Walk.Stages.Except(from),
            stage => Walk.InChangshu(stage).When(MemberA, command).Refused(Refusals.WrongStage(Lineage.Outside(stage)))
        );

    [Fact]
    public void Do_OnceMore_IsRefused() =>
        Assert.All(
            from,
            stage =>
            {
                var done = Walk.InChangshu(stage).Given(MemberA, command);
                var again = done.When(MemberA, command);
                Assert.Equal(RefusalKind.Conflict, again.Decision.Refused?.Kind);
            }
        );

    [Fact]
    public void Do_ByACoAuthorOrTheDesk_IsNotAllowed()
    {
        var story = new Story()
            .Given(MemberA, Papers.Submit(Changshu) with { CoAuthors = [MemberB.Person] })
            .To(from[0], Changshu);

        story.When(MemberB, command).Refused(Refusals.NotAllowed);
        story.When(Editor(Changshu), command).Refused(Refusals.NotAllowed);
        story.When(Signer(Changshu), command).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Do_ByAnEditorWhereTheOfficeEnteredIt_Happens()
    {
        var story = new Story()
            .Given(Editor(Changshu), Papers.Submit(Changshu) with { Author = MemberA.Person })
            .To(from[0], Changshu);

        story.When(Editor(Changshu), command).SignedBy(Editor(Changshu), Role.Editor);
        story.When(MemberA, command).SignedBy(MemberA, Role.Member);
        story.When(Reviewer(Changshu), command).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Do_ByAnAuthorWhoIsNoMemberAnyMore_IsNotAllowed()
    {
        var story = Walk.InChangshu(from[0]);
        var former = MemberA.During(new(2024, 1, 1), story.Today.AddDays(-1));

        story.When(former, command).Refused(Refusals.NotAllowed);
    }

    [Fact]
    public void Do_ByAnOutsider_AnswersLikeAMissingReport() =>
        Assert.All(
            new[] { MemberB, KunshanMember, Editor(Kunshan), Editor(Suzhou), Chair(Changshu), BureauHandler },
            outsider =>
            {
                new Story().When(outsider, command).Refused(Refusals.NotFound);
                Walk.InChangshu(from[0]).When(outsider, command).Refused(Refusals.NotFound);
            }
        );
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Who may open a report at all.</summary>
public sealed class VisibilityTests
{
    private static readonly Role[] Administrators =
    [
        Role.SystemAdministrator,
        Role.SecurityAdministrator,
        Role.AuditAdministrator,
    ];

    [Fact]
    public void AReport_IsOpenToItsAuthorsItsUnitAndTheDesk()
    {
        var story = new Story().Given(CommitteeOfficer, Papers.Submit(Changshu) with { CoAuthors = [MemberB.Person] });

        Assert.All(
            new[]
            {
                CommitteeOfficer,
                MemberB,
                Editor(Changshu),
                Reviewer(Changshu),
                Signer(Changshu),
                Of(Role.UnitOfficer, Changshu, Economy, "同事"),
            },
            reader => Assert.True(Sees(reader, story))
        );
    }

    [Fact]
    public void AReport_IsClosedToEverybodyElse()
    {
        var story = Walk.InChangshu(CopyStage.AwaitingSignature);
        var everyRole = Enum.GetValues<Role>();
        var others = everyRole
            .Select(role => Of(role, Kunshan))
            .Concat(everyRole.Select(role => Of(role, Suzhou)))
            .Concat(everyRole.Select(role => Of(role, Nation)))
            .Append(Chair(Changshu))
            .Append(MemberB)
            .Append(BureauHandler)
            .Append(CommitteeOfficer)
            .Append(Of(Role.ProposalCommittee, Changshu))
            .Append(Of(Role.Supervision, Changshu));

        Assert.All(others, other => Assert.False(Sees(other, story)));
    }

    [Fact]
    public void Administrators_OpenNothing_EvenAtTheBodyItselfAndAllAbove()
    {
        var story = Walk.InSuzhou(CopyStage.Signed);

        Assert.All(
            Administrators.SelectMany(role =>
                new[] { Changshu, Suzhou, Jiangsu, Nation }.Select(body => Of(role, body))
            ),
            administrator => Assert.False(Sees(administrator, story))
        );
    }

    [Fact]
    public void TheUpperDesk_SeesItFromSendingOn_UntilItIsRecalled()
    {
        Assert.False(Sees(Editor(Suzhou), Walk.InChangshu(CopyStage.Signed)));
        var sent = Walk.InSuzhou(CopyStage.Arriving);
        Assert.True(Sees(Editor(Suzhou), sent));
        Assert.False(Sees(Editor(Suzhou), sent.Given(Signer(Changshu), new RecallLeg(1))));
        Assert.False(Sees(Editor(Jiangsu), sent));
        Assert.False(Sees(Editor(Kunshan), Walk.InSuzhou(CopyStage.Signed)));
    }

    [Fact]
    public void TheChair_SeesItOnceItsBodyHasSigned()
    {
        Assert.All(
            Walk.Stages,
            stage =>
                Assert.Equal(
                    stage is CopyStage.Signed or CopyStage.Archived,
                    Sees(Chair(Changshu), Walk.InChangshu(stage))
                )
        );
        Assert.False(Sees(Chair(Suzhou), Walk.InSuzhou(CopyStage.AwaitingSignature)));
        Assert.True(Sees(Chair(Suzhou), Walk.InSuzhou(CopyStage.Signed)));
    }

    [Fact]
    public void TheHandlingUnit_SeesItOnceADirectiveIsHandedToIt()
    {
        var story = Walk.InChangshu(CopyStage.Signed);

        Assert.False(Sees(BureauHandler, story.Given(Editor(Changshu), Papers.Directive(Changshu))));
        Assert.False(Sees(BureauHandler, story.Given(Editor(Changshu), Papers.Directive(Changshu, OtherBureau))));
        Assert.True(Sees(BureauHandler, story.Given(Editor(Changshu), Papers.Directive(Changshu, Bureau))));
    }

    [Fact]
    public void ARole_CountsFromItsFirstDayToItsLast()
    {
        var story = Walk.InChangshu(CopyStage.Submitted);
        var today = story.Today;

        Assert.True(Sees(Editor(Changshu).During(today, today), story));
        Assert.False(Sees(Editor(Changshu).During(today.AddDays(1), null), story));
        Assert.False(Sees(Editor(Changshu).During(today.AddDays(-9), today.AddDays(-1)), story));
    }

    [Fact]
    public void AnAuthor_KeepsSightOfHisReport_AfterHisTermEnded() =>
        Assert.True(Sees(MemberA.During(new(2024, 1, 1), new(2025, 3, 2)), Walk.InChangshu(CopyStage.Signed)));

    [Fact]
    public void AReportThatDoesNotExist_IsOpenToNobody_NotEvenToTheHouse()
    {
        Assert.False(Sees(Editor(Changshu), new Story()));
        Assert.False(Sees(Caller.House, new Story()));
        Assert.False(Sees(Caller.House, Walk.InChangshu(CopyStage.Signed)));
    }

    [Fact]
    public void TheSuccessorsStaff_SeeThePredecessorsPapers_ButDoNotActInItsName()
    {
        var story = Walk.InChangshu(CopyStage.Submitted) with { Tree = Merged };

        Assert.True(Sees(Editor(Kunshan), story));
        Assert.True(story.SeenBy(Editor(Kunshan)).Inside(Changshu));
        Assert.False(Sees(Chair(Kunshan), story));
        Assert.True(Sees(Chair(Kunshan), Walk.InChangshu(CopyStage.Signed) with { Tree = Merged }));
        story.When(Editor(Kunshan), new TakeReport(Changshu)).Refused(Refusals.NotAllowed);
        Assert.Null(story.When(Editor(Changshu), new TakeReport(Changshu)).Decision.Refused);
    }

    [Fact]
    public void ThePredecessorsStaff_SeeNothingOfTheSuccessor()
    {
        var story = new Story { Tree = Merged }.Given(KunshanMember, Papers.Submit(Kunshan));

        Assert.False(Sees(Editor(Changshu), story));
    }

    private static bool Sees(Caller reader, Story story) =>
        Visibility.Sees(reader, story.Report, story.Today, story.Tree);
}

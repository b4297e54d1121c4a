using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>What holds for every act of a desk on its own copy; each command's tests inherit it and say the rest.</summary>
/// <param name="command">The command, well filled in, at a body.</param>
/// <param name="may">Which role may do it from which state.</param>
/// <param name="stepUp">Whether it asks for the second factor.</param>
public abstract class DeskContract(
    Func<BodyCode, ReportCommand> command,
    (Role Role, CopyStage Stage)[] may,
    bool stepUp = false
)
{
    private static readonly Role[] DeskRoles = [Role.Editor, Role.Reviewer, Role.Signer];

    private static readonly Role[] OtherRoles =
    [
        Role.Member,
        Role.Informant,
        Role.UnitOfficer,
        Role.Chair,
        Role.ProposalCommittee,
        Role.HandlingUnit,
        Role.Supervision,
        Role.SystemAdministrator,
        Role.SecurityAdministrator,
        Role.AuditAdministrator,
    ];

    [Fact]
    public void Do_ByTheRoleFromItsState_Happens()
    {
        foreach (var (role, stage) in may)
        {
            var answer = Walk.InChangshu(stage).When(Of(role, Changshu), command(Changshu));

            Assert.Null(answer.Decision.Refused);
            Assert.NotEmpty(answer.Decision.Events);
            answer.SignedBy(Of(role, Changshu), role);
        }
    }

    [Fact]
    public void Do_FromAnyOtherState_IsRefusedWithTheStateThatItIsIn()
    {
        foreach (var role in may.Select(way => way.Role).Distinct())
        {
            foreach (var stage in Walk.Stages.Where(stage => !may.Contains((role, stage))))
            {
                Walk.InChangshu(stage).When(Of(role, Changshu), command(Changshu)).Refused(Refusals.WrongStage(stage));
            }
        }
    }

    [Fact]
    public void Do_OnACopyStillArriving_IsRefused() =>
        Walk.InSuzhou(CopyStage.Arriving)
            .When(Of(may[0].Role, Suzhou), command(Suzhou))
            .Refused(Refusals.WrongStage(CopyStage.Arriving));

    [Fact]
    public void Do_ByAnotherRoleOfTheDesk_IsNotAllowed()
    {
        foreach (var role in DeskRoles.Except(may.Select(way => way.Role)))
        {
            Walk.InChangshu(may[0].Stage).When(Of(role, Changshu), command(Changshu)).Refused(Refusals.NotAllowed);
        }
    }

    [Fact]
    public void Do_ByTheAuthor_IsNotAllowed() =>
        Walk.InChangshu(may[0].Stage).When(MemberA, command(Changshu)).Refused(Refusals.NotAllowed);

    [Fact]
    public void Do_ByTheUpperDeskThatTheReportWasSentTo_IsNotAllowedAtTheLowerBody() =>
        Walk.InSuzhou(CopyStage.Screening)
            .When(Of(may[0].Role, Suzhou), command(Changshu))
            .Refused(Refusals.NotAllowed);

    [Fact]
    public void Do_ByAnOutsider_AnswersLikeAMissingReport()
    {
        var outsiders = new[] { Kunshan, Suzhou, Jiangsu, Nation, Gucheng }
            .SelectMany(body => DeskRoles.Select(role => Of(role, body)))
            .Concat(OtherRoles.Select(role => Of(role, Kunshan)))
            .Concat(OtherRoles.Except([Role.Chair]).Select(role => Of(role, Changshu, name: "旁人")));
        foreach (var outsider in outsiders)
        {
            var missing = new Story().When(outsider, command(Changshu)).Decision.Refused;

            Assert.Equal(Refusals.NotFound, missing);
            Walk.InChangshu(may[0].Stage).When(outsider, command(Changshu)).Refused(missing!);
        }
    }

    [Fact]
    public void Do_AtABodyWithoutACopy_AnswersLikeAMissingReport() =>
        Walk.InChangshu(may[0].Stage)
            .When(Of(may[0].Role, Changshu).And(Of(may[0].Role, Kunshan)), command(Kunshan))
            .Refused(Refusals.NotFound);

    [Fact]
    public void Do_WithARoleThatEndedYesterdayOrBeginsTomorrow_AnswersLikeAMissingReport()
    {
        var story = Walk.InChangshu(may[0].Stage);
        var holder = Of(may[0].Role, Changshu);

        story
            .When(holder.During(new(2024, 1, 1), story.Today.AddDays(-1)), command(Changshu))
            .Refused(Refusals.NotFound);
        story.When(holder.During(story.Today.AddDays(1), null), command(Changshu)).Refused(Refusals.NotFound);
        Assert.Null(story.When(holder.During(story.Today, story.Today), command(Changshu)).Decision.Refused);
    }

    [Fact]
    public void Do_OnceMore_IsRefused()
    {
        foreach (var (role, stage) in may)
        {
            var done = Walk.InChangshu(stage).Given(Of(role, Changshu), command(Changshu));

            var again = done.When(Of(role, Changshu), command(Changshu));

            Assert.Equal(RefusalKind.Conflict, again.Decision.Refused?.Kind);
            Assert.Same(done, again.After);
        }
    }

    [Fact]
    public void Do_WithoutTheSecondFactor_IsRefusedOnlyWhereItIsAsked()
    {
        foreach (var (role, stage) in may)
        {
            var answer = Walk.InChangshu(stage).When(Of(role, Changshu).WithoutSecondFactor(), command(Changshu));

            Assert.Equal(stepUp ? Refusals.StepUpNeeded : null, answer.Decision.Refused);
        }
    }
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Answers;
using ZhengXie.Linked.Domain.Tests.Reports;
using static ZhengXie.Linked.Domain.Tests.JointTasks.AnsweredTask;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Answers;

/// <summary>A body that takes part claims sub-topics and names its team.</summary>
public sealed class TeamTests
{
    private static readonly TeamPerson Leader = new(TeamPost.Leader, "甲某", "县政协副主席");
    private static readonly TeamPerson Member = new(TeamPost.Member, "乙某", Person: GuchengMember.Person);
    private static readonly AnsweredTask Joined = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng)) with
    {
        Facts = Issued.Facts with { People = Register },
    };

    [Fact]
    public void Claiming_ReplacesWhatWasClaimed_AndTwoMayClaimTheSame()
    {
        var claimed = Joined
            .Given(Editor(Nanzhang), new JoinTask(Nanzhang))
            .Given(Editor(Gucheng), new ClaimSubTopics(Gucheng, ["水电配套"]))
            .Given(Editor(Nanzhang), new ClaimSubTopics(Nanzhang, ["水电配套", "物流成本"]));

        Assert.Equal(["水电配套"], claimed.Of(Gucheng).Answer.SubTopics.AsEnumerable());
        Assert.Equal(["水电配套", "物流成本"], claimed.Of(Nanzhang).Answer.SubTopics.AsEnumerable());
        Assert.Equal(["desk:420600", "desk:420624"], claimed.Told);
        Assert.Empty(
            claimed.Given(Editor(Gucheng), new ClaimSubTopics(Gucheng, [])).Of(Gucheng).Answer.SubTopics.AsEnumerable()
        );
    }

    [Fact]
    public void Claiming_WhatThePlanOffers_MayNameItByItsKey()
    {
        var claimed = Joined.Given(Editor(Gucheng), new ClaimSubTopics(Gucheng, ["hydropower"]));

        Assert.Equal(["水电配套"], claimed.Of(Gucheng).Answer.SubTopics.AsEnumerable());
        Refused(Refusals.SubTopicsWrong, Claim("hydropower", "水电配套"));
    }

    [Fact]
    public void Claiming_IsForThoseWhoTakePart_AndBounded()
    {
        Refused(Refusals.TaskNotParticipating, Issued.When(Editor(Gucheng), new ClaimSubTopics(Gucheng, ["水电配套"])));
        Refused(Refusals.SubTopicsWrong, Claim([.. Enumerable.Range(1, 11).Select(number => $"子课题{number}")]));
        Refused(Refusals.SubTopicsWrong, Claim("水电配套", "水电配套"));
        Refused(Refusals.SubTopicsWrong, Claim(" "));
        Refused(Refusals.TooLong(60).At("topics"), Claim(Papers.Words(61)));
        Refused(Refusals.ControlCharacter.At("topics"), Claim("水电\n配套"));
    }

    [Fact]
    public void Naming_KeepsNamesApart_AndCreditsThoseWithAccounts()
    {
        var decision = Joined.When(Editor(Gucheng), new NameTeam(Gucheng, [Leader, Member]));

        var named = Assert.IsType<TeamNamed>(Assert.Single(decision.Events));
        Assert.Equal(new TeamCredit(GuchengMember.Person, TeamPost.Member), Assert.Single(named.Credits));
        var paper = Assert.Single(decision.Texts);
        Assert.Equal(paper.Hash, named.Text);
        Assert.Equal([Leader, Member], TeamPaper.Read(paper.Bytes.Span).People);
        Assert.NotEqual(
            named.Text,
            Joined.Given(Editor(Gucheng), new NameTeam(Gucheng, [Leader])).Of(Gucheng).Answer.Team
        );
    }

    [Fact]
    public void Naming_NeedsOneLeader_AndPeopleOfTheBody()
    {
        Refused(Refusals.TeamWrong, Name());
        Refused(Refusals.TeamWrong, Name(Member));
        Refused(Refusals.TeamWrong, Name(Leader, Leader));
        Refused(Refusals.TeamWrong, Name(Leader, new(TeamPost.Contact, "丙某"), new(TeamPost.Contact, "丁某")));
        Refused(Refusals.TeamWrong, Name([Leader, .. Enumerable.Repeat(Member, 40)]));
        Refused(Refusals.TeamWrong, Name(Leader, null!));
        Refused(Refusals.TeamPersonUnknown, Name(Leader, Member with { Person = MemberA.Person }));
        Refused(Refusals.TeamPersonUnknown, Name(Leader, Member with { Person = new PersonId(Guid.NewGuid()) }));
        Refused(Refusals.Missing.At("people"), Name(Leader with { Name = " " }));
        Refused(Refusals.TooLong(30).At("people"), Name(Leader with { Name = Papers.Words(31) }));
        Refused(Refusals.TooLong(60).At("people"), Name(Leader with { Office = Papers.Words(61) }));
    }

    private static Decision<Domain.JointTasks.JointTaskEvent> Claim(params string[] topics) =>
        Joined.When(Editor(Gucheng), new ClaimSubTopics(Gucheng, topics));

    private static Decision<Domain.JointTasks.JointTaskEvent> Name(params TeamPerson[] people) =>
        Joined.When(Editor(Gucheng), new NameTeam(Gucheng, people));
}

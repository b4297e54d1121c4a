using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Tests.Feed;

public sealed class FeedAccessTests
{
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly BodyCode Changshu = new("320581");
    private static readonly BodyCode Kunshan = new("320583");
    private static readonly PersonId Me = new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"));
    private static readonly UnitId Unit = new(Guid.Parse("00000000-0000-0000-0000-0000000000bb"));

    [Theory]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Reviewer, true)]
    [InlineData(Role.Signer, true)]
    [InlineData(Role.Member, false)]
    [InlineData(Role.Informant, false)]
    [InlineData(Role.UnitOfficer, false)]
    [InlineData(Role.Chair, false)]
    [InlineData(Role.ProposalCommittee, false)]
    [InlineData(Role.HandlingUnit, false)]
    [InlineData(Role.Supervision, false)]
    [InlineData(Role.SystemAdministrator, false)]
    [InlineData(Role.SecurityAdministrator, false)]
    [InlineData(Role.AuditAdministrator, false)]
    public void MayJoin_DeskOfOwnBody_IsForThoseWhoWorkAtIt(Role role, bool may) =>
        Assert.Equal(may, MayJoin(Feeds.Desk(Changshu), Grant(role)));

    [Theory]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Reviewer, true)]
    [InlineData(Role.Signer, true)]
    [InlineData(Role.Chair, true)]
    [InlineData(Role.Member, false)]
    [InlineData(Role.SystemAdministrator, false)]
    [InlineData(Role.SecurityAdministrator, false)]
    [InlineData(Role.AuditAdministrator, false)]
    public void MayJoin_FiguresOfOwnBody_IsForItsDeskAndChair(Role role, bool may) =>
        Assert.Equal(may, MayJoin(Feeds.Figures(Changshu), Grant(role)));

    [Theory]
    [InlineData(Role.UnitOfficer, true)]
    [InlineData(Role.HandlingUnit, true)]
    [InlineData(Role.Member, false)]
    [InlineData(Role.Editor, false)]
    public void MayJoin_OwnUnit_IsForItsOfficersAndHandlers(Role role, bool may) =>
        Assert.Equal(may, MayJoin(Feeds.Unit(Unit), Grant(role) with { Unit = Unit }));

    [Fact]
    public void MayJoin_OwnPersonFeed_NeedsNoRole() => Assert.True(MayJoin(Feeds.Person(Me)));

    public static TheoryData<string> Foreign { get; } =
    [
        Feeds.Desk(Kunshan),
        Feeds.Desk(BodyCode.Nation),
        Feeds.Figures(Kunshan),
        Feeds.Unit(new UnitId(Guid.NewGuid())),
        Feeds.Person(new PersonId(Guid.NewGuid())),
        "desk:32058",
        "DESK:320581",
        "desk:320581 ",
        "everything",
        "",
    ];

    [Theory]
    [MemberData(nameof(Foreign))]
    public void MayJoin_AnythingElse_IsNo(string feed) =>
        Assert.False(
            MayJoin(feed, Grant(Role.Editor), Grant(Role.Chair), Grant(Role.UnitOfficer) with { Unit = Unit })
        );

    [Fact]
    public void MayJoin_RoleOfAnotherDay_IsNo()
    {
        var ended = Grant(Role.Editor) with { Until = Today.AddDays(-1) };
        var coming = Grant(Role.Editor) with { From = Today.AddDays(1) };

        Assert.False(MayJoin(Feeds.Desk(Changshu), ended, coming));
        Assert.False(MayJoin(Feeds.Figures(Changshu), ended, coming));
    }

    [Fact]
    public void Of_SeveralRolesAtOneDesk_NamesItOnceAfterThePersonsOwn() =>
        Assert.Equal(
            [Feeds.Person(Me), Feeds.Desk(Changshu)],
            FeedAccess.Of(new Caller(Me, [Grant(Role.Editor), Grant(Role.Signer)], SteppedUp: false), Today)
        );

    private static bool MayJoin(string feed, params RoleGrant[] grants) =>
        FeedAccess.MayJoin(new Caller(Me, [.. grants], SteppedUp: false), feed, Today);

    private static RoleGrant Grant(Role role) => new(role, Changshu, null, Today.AddYears(-1), null);
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class PeoplePermissionTests
{
    [Theory]
    [InlineData(Role.Editor, "320581", true)]
    [InlineData(Role.Reviewer, "320581", true)]
    [InlineData(Role.Signer, "320581", true)]
    [InlineData(Role.SystemAdministrator, "000000", true)]
    [InlineData(Role.SecurityAdministrator, "320500", true)]
    [InlineData(Role.AuditAdministrator, "320581", true)]
    [InlineData(Role.Editor, "320500", false)]
    [InlineData(Role.Editor, "320583", false)]
    [InlineData(Role.SystemAdministrator, "320583", false)]
    [InlineData(Role.Member, "320581", false)]
    [InlineData(Role.Chair, "320581", false)]
    [InlineData(Role.HandlingUnit, "320581", false)]
    public void MayList_IsForTheDeskAndTheAdministratorsAbove(Role role, string body, bool may)
    {
        var caller = CallerAs(role, new BodyCode(body));

        Assert.Equal(may, PeoplePermission.MayList(caller, Changshu, World));
        Assert.Equal(may, PeoplePermission.MaySee(caller, Registered, World));
    }

    [Fact]
    public void MaySee_HoldsForOneselfAndWhereARoleIsHeld()
    {
        var himself = new Caller(Someone, [], false);
        var atKunshan = Registered.After(Granting(Role.Informant, Kunshan));

        Assert.True(PeoplePermission.MaySee(himself, Registered, World));
        Assert.True(PeoplePermission.MaySee(CallerAs(Role.Editor, Kunshan), atKunshan, World));
        Assert.False(PeoplePermission.MaySee(CallerAs(Role.Editor, Kunshan), Registered, World));
    }

    [Theory]
    [InlineData(Role.Editor, "320581", true, false)]
    [InlineData(Role.SystemAdministrator, "320500", true, true)]
    [InlineData(Role.SecurityAdministrator, "320500", false, false)]
    [InlineData(Role.AuditAdministrator, "320581", false, false)]
    [InlineData(Role.Signer, "320581", false, false)]
    [InlineData(Role.Editor, "320583", false, false)]
    public void Contacts_AreForEditorsToReadAndTheSystemAdministratorToChange(
        Role role,
        string body,
        bool read,
        bool write
    )
    {
        var caller = CallerAs(role, new BodyCode(body));

        Assert.Equal(read, PeoplePermission.MayReadContacts(caller, Registered, World));
        Assert.Equal(write, PeoplePermission.MayWriteContacts(caller, Registered, World));
        Assert.Equal(write, PeoplePermission.MayReadWholeContacts(caller, Registered, World));
        Assert.Equal(write, PeoplePermission.MayKeepAccount(caller, Registered, World));
    }

    [Fact]
    public void Contacts_AreTheirOwnersToReadAndChange_NotTheAccount()
    {
        var himself = new Caller(Someone, [], false);

        Assert.True(PeoplePermission.MayReadContacts(himself, Registered, World));
        Assert.True(PeoplePermission.MayWriteContacts(himself, Registered, World));
        Assert.False(PeoplePermission.MayKeepAccount(himself, Registered, World));
    }
}

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Accounts;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.Accounts;

public sealed class AccountPermissionTests
{
    [Theory]
    [InlineData(Role.SystemAdministrator, true)]
    [InlineData(Role.SecurityAdministrator, true)]
    [InlineData(Role.AuditAdministrator, true)]
    [InlineData(Role.Editor, false)]
    [InlineData(Role.Chair, false)]
    [InlineData(Role.Exporter, false)]
    public void List_IsForAdministrators_OfTheBodyAndAbove(Role role, bool may)
    {
        Assert.Equal(may, AccountPermission.MayList(CallerAs(role, Changshu), Changshu, World));
        Assert.Equal(may, AccountPermission.MayList(CallerAs(role, Suzhou), Changshu, World));
        Assert.False(AccountPermission.MayList(CallerAs(role, Changshu), Suzhou, World));
    }

    [Theory]
    [InlineData(Role.SystemAdministrator, Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator, Role.SecurityAdministrator)]
    [InlineData(Role.AuditAdministrator, null)]
    [InlineData(Role.Signer, null)]
    public void Recovery_IsForTwoOfTheThree_EachOnHisSide(Role role, Role? duty)
    {
        Assert.Equal(duty, AccountPermission.RecoveryDuty(CallerAs(role, Suzhou), Registered, World));
        Assert.Null(AccountPermission.RecoveryDuty(CallerAs(role, new BodyCode("320583")), Registered, World));
        Assert.Null(
            AccountPermission.RecoveryDuty(CallerAs(role, Suzhou) with { Person = Registered.Id }, Registered, World)
        );
    }
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>The first three administrators (三员): system, security, audit; from them every other right comes.</summary>
public sealed class FirstAdministrators(PersonActs people, AccountOpening accounts, TimeProvider time)
{
    private static readonly (string UserName, string Name, Role Role)[] Three =
    [
        ("system", "系统管理员", Role.SystemAdministrator),
        ("security", "安全管理员", Role.SecurityAdministrator),
        ("audit", "审计管理员", Role.AuditAdministrator),
    ];

    /// <summary>Registers them, shows their one-time passwords, opens their accounts together.</summary>
    public async Task Open(TextWriter console, CancellationToken cancellation)
    {
        var opened = new List<NewAccount>();
        await console.WriteLineAsync("首次启动：以下一次性密码只显示这一次，首次登录时须修改。");
        foreach (var (userName, name, role) in Three)
        {
            var person = await Register(userName, name, role, cancellation);
            var password = OneTimePassword.New();
            opened.Add(new(person, userName, accounts.Hash(password), MustChangePassword: true));
            await console.WriteLineAsync($"  {name}  用户名 {userName}  密码 {password}");
        }
        // Shown first: a password that was shown and is not valid yet can be had again, one never shown cannot.
        await accounts.OpenAll(opened, cancellation);
    }

    private async Task<PersonId> Register(string userName, string name, Role role, CancellationToken cancellation)
    {
        var person = new PersonId(Id(userName, "person"));
        var today = ChinaTime.DayOf(time.GetUtcNow());
        await Do(person, userName, new RegisterPerson(BodyCode.Nation, new(name)), cancellation);
        await Do(person, userName, new GrantRole(role, BodyCode.Nation, null, today, null), cancellation);
        return person;
    }

    // Begun again after a crash, what was done is known by its command id, or refused as done.
    private async Task Do(PersonId person, string userName, PersonCommand command, CancellationToken cancellation)
    {
        var id = new CommandId(Id(userName, command.GetType().Name));
        var outcome = await people.Do(new PersonOrder(person, id, Caller.House, command), cancellation);
        var done = outcome.Refusal is null || outcome.Refusal == Refusals.CommandIdTaken;
        if (!done)
        {
            throw new InvalidOperationException("A first administrator was refused: " + outcome.Refusal!.Code);
        }
    }

    private static Guid Id(string userName, string what) => DerivedId.Of("first-administrator", userName, what);
}

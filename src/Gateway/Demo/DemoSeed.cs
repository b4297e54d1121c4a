using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>
/// Plants the demo (演示数据): bodies join, get their units, people their roles and accounts, all by ordinary orders of the
/// house. Every command id follows from what it does, so planting again after a crash goes on where it stopped.
/// </summary>
public sealed class DemoSeed(
    IEngine engine,
    BodyDirectory directory,
    AccountBook accounts,
    AccountOpening opening,
    SecondFactors factors
)
{
    private const int AtOnce = 64;

    // Roles of the demo hold before any day that a story plays on.
    private static readonly DateOnly FirstDay = new(2024, 1, 1);

    /// <summary>Plants what is not there yet.</summary>
    /// <exception cref="InvalidOperationException">An order was refused: the register of bodies is not the demo's.</exception>
    public async Task Plant(CancellationToken cancellation)
    {
        if (await IsPlanted(cancellation))
        {
            // Planted by an earlier version, when fewer accounts carried a code generator.
            await factors.PutMissing([.. DemoAccount.All.Select(Opened(hash: ""))], cancellation);
            return;
        }
        var bodies = DemoFamilies.All.SelectMany(family => family.Bodies).Select(code => new BodyCode(code)).ToList();
        await Each(
            bodies.Where(body => !directory.Current.Find(body)!.Joined),
            body => Order(body, new JoinBody()),
            cancellation
        );
        // Orders to one body wait on one another, so that they go unit by unit, all bodies at once.
        foreach (var unit in DemoRoles.All.Select(role => role.Unit).OfType<DemoUnit>())
        {
            await Each(
                bodies,
                body => Order(body, new AddUnit(DemoAccount.UnitOf(body, unit), unit.Kind, unit.Name)),
                cancellation
            );
        }
        await Each(
            DemoFamilies.DirectTargets,
            pair => Order(new(pair.Key), new SetDirectTargets([new(pair.Value)])),
            cancellation
        );
        await directory.Refresh(cancellation);
        await Each(DemoAccount.All, Register, cancellation);
        await Each(DemoAccount.All, Grant, cancellation);
        await Each(DemoAccount.All.Where(account => account.Role.Exports), GrantExport, cancellation);
        await Open(cancellation);
    }

    /// <summary>Whether all of it is there: accounts are opened last, and together.</summary>
    public async Task<bool> IsPlanted(CancellationToken cancellation) =>
        await accounts.NameOf(DemoAccount.All.Last().Person, cancellation) is not null;

    private static BodyOrder Order(BodyCode body, BodyCommand command) =>
        new(body, Id(body.Value, command.ToString()!), Caller.House, command);

    private static PersonOrder Register(DemoAccount account) =>
        new(
            account.Person,
            Id("register", account.UserName),
            Caller.House,
            new RegisterPerson(
                account.Body,
                new PersonDetails(account.Role.Code, ProvincialMember: account.Role.Provincial)
            )
        );

    private static PersonOrder Grant(DemoAccount account) =>
        new(
            account.Person,
            Id("grant", account.UserName),
            Caller.House,
            new GrantRole(account.Role.Role, account.Body, account.Unit, FirstDay, null)
        );

    private static PersonOrder GrantExport(DemoAccount account) =>
        new(
            account.Person,
            Id("grant-export", account.UserName),
            Caller.House,
            new GrantRole(Role.Exporter, account.Body, null, FirstDay, null)
        );

    private static CommandId Id(params ReadOnlySpan<string> parts) => new(DerivedId.Of(["demo", .. parts]));

    private async Task Each<TItem, TOrder>(
        IEnumerable<TItem> items,
        Func<TItem, TOrder> order,
        CancellationToken cancellation
    )
        where TOrder : IOrder
    {
        await Parallel.ForEachAsync(
            items,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (item, token) =>
            {
                var asked = order(item);
                if ((await engine.Do(asked, token)).Refusal is { } refusal)
                {
                    throw new InvalidOperationException($"The demo cannot be planted: {asked.Command}: {refusal.Code}");
                }
            }
        );
    }

    // One password, one hash: it is printed on the page anyway.
    private async Task Open(CancellationToken cancellation)
    {
        var hash = opening.Hash(DemoOptions.Password);
        await opening.OpenAll([.. DemoAccount.All.Select(Opened(hash))], cancellation);
    }

    private static Func<DemoAccount, NewAccount> Opened(string hash) =>
        account => new(account.Person, account.UserName, hash, MustChangePassword: false, account.CodeKey);
}

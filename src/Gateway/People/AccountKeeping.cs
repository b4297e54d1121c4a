using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Does something with the account of a person whom the caller keeps, and tells the audit (账号办理).</summary>
public sealed class AccountKeeping(AccountKeeper keeper, AccountBook accounts, Witness witness)
{
    /// <summary>Does it.</summary>
    /// <param name="person">Whose account it is.</param>
    /// <param name="work">The work; whether it changed anything.</param>
    /// <param name="action">What the audit calls it.</param>
    /// <param name="unchanged">The refusal where nothing had to be changed.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Results<NoContent, RefusalResult>> Do(
        PersonId person,
        Func<PersonId, Task<bool>> work,
        string action,
        Refusal unchanged,
        CancellationToken cancellation
    )
    {
        if ((await keeper.Kept(person, cancellation)).Refusal is { } refused)
        {
            return refused.Result();
        }
        if (await accounts.NameOf(person, cancellation) is null)
        {
            return Refusals.AccountMissing.Result();
        }
        if (!await work(keeper.Caller.Person))
        {
            return unchanged.Result();
        }
        await witness.Tell(action, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }
}

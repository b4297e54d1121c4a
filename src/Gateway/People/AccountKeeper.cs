using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Whose accounts the caller keeps (账号管理范围).</summary>
public sealed class AccountKeeper(PersonDesk desk)
{
    /// <summary>Who acts.</summary>
    public Caller Caller => desk.Caller;

    /// <summary>The person, if the caller keeps his account; or why not.</summary>
    public async Task<(Person? Person, Refusal? Refusal)> Kept(PersonId person, CancellationToken cancellation)
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return (null, Refusals.NotFound);
        }
        return PeoplePermission.MayKeepAccount(desk.Caller, found, desk.Facts)
            ? (found, null)
            : (null, Refusals.NotAllowed);
    }
}

using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.SignOn;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>
/// Takes in who signed on (统一认证核对). An outer identity stands for the password and nothing more: it makes no account,
/// opens no locked or closed one, and a second factor is asked for all the same.
/// </summary>
public sealed class SignOnDesk(
    OuterIdentities identities,
    AccountBook accounts,
    AccountLife life,
    AccountSettings rules,
    Sessions sessions,
    SignOnSettings settings,
    CurrentCaller current,
    SessionOrigins origins,
    Witness witness
)
{
    /// <summary>Begins a session of whoever's account is bound to the identity.</summary>
    public async Task<((PersonId Person, SessionId Session)? Entered, Refusal? Refusal)> Enter(
        string subject,
        CancellationToken cancellation
    )
    {
        if (await identities.Find(settings.Provider!, subject, cancellation) is not { } person)
        {
            await witness.TellSignIn(null, null, null, Refusals.SignOnUnbound.Code, cancellation);
            return (null, Refusals.SignOnUnbound);
        }
        var name = await accounts.NameOf(person, cancellation);
        var locked = await accounts.IsLocked(person, cancellation);
        var session = locked ? (SessionId?)null : await Begin(person, cancellation);
        if (session is not { } begun)
        {
            await witness.TellSignIn(person, name, null, Refusals.SignOnRefused.Code, cancellation);
            return (null, Refusals.SignOnRefused);
        }
        await witness.TellSignIn(person, name, begun.Value, AuditEntry.Done, cancellation);
        return ((person, begun), null);
    }

    /// <summary>Binds the account of a session to the identity, if the session goes on.</summary>
    public async Task<Refusal?> Bind(SessionId session, string subject, CancellationToken cancellation)
    {
        if (await sessions.Look(session, cancellation) is not { } facts)
        {
            return Refusals.SignedOut;
        }
        current.Session = facts;
        if (!await identities.Bind(facts.Person, settings.Provider!, subject, cancellation))
        {
            return Refusals.SignOnTaken;
        }
        await witness.Tell(AuditActions.SignOnBound, null, cancellation);
        return null;
    }

    // A closed account's session is none from its first moment.
    private async Task<SessionId?> Begin(PersonId person, CancellationToken cancellation)
    {
        var begun = await sessions.Begin(person, origins.Here(program: false), cancellation);
        if (await sessions.Look(begun, cancellation) is null)
        {
            return null;
        }
        await life.SignedIn(person, rules.PasswordAge, cancellation);
        await sessions.Forget(person);
        return begun;
    }
}

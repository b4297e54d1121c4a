using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Audit;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Signs people in (登录): looks at the password, begins a session, and writes every try into the audit.</summary>
public sealed class SignInDesk(
    PasswordDesk passwords,
    AccountBook book,
    AccountLife life,
    AccountSettings settings,
    Sessions sessions,
    Witness witness,
    SessionOrigins origins
)
{
    /// <summary>Begins a session, or none: whatever was wrong, the answer is the same.</summary>
    /// <param name="typed">Name and password.</param>
    /// <param name="program">Whether a program signs in, for a token.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(PersonId Person, SessionId Session)?> Enter(
        SignIn typed,
        bool program,
        CancellationToken cancellation
    )
    {
        var (account, right) = await passwords.Check(typed, cancellation);
        PersonId? person = account is null ? null : new PersonId(account.Id);
        if (person is not { } known || !right)
        {
            // A name that is nobody's may be a password typed into the wrong field: it is not kept.
            var locked = person is { } owner && await book.IsLocked(owner, cancellation);
            var outcome =
                account?.ClosedAt is not null ? Refusals.AccountClosed.Code
                : locked ? AlarmWatch.SignInLocked
                : Refusals.SignInRefused.Code;
            await witness.TellSignIn(person, account?.UserName, null, outcome, cancellation);
            return null;
        }
        await life.SignedIn(known, settings.PasswordAge, cancellation);
        var session = await sessions.Begin(known, origins.Here(program), cancellation);
        await witness.TellSignIn(known, account!.UserName, session.Value, AuditEntry.Done, cancellation);
        return (known, session);
    }
}

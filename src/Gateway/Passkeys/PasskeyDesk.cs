using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Passkeys;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Passkeys;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>Looks at passkeys (通行密钥核对): asks a device, checks its answer, removes a key.</summary>
public sealed class PasskeyDesk(
    IPasskeyHandler<Account> handler,
    UserManager<Account> accounts,
    PasskeyBook book,
    PasskeyChallenges challenges,
    SecondFactors factors,
    Sessions sessions,
    TimeProvider time
)
{
    private const string Purpose = "show";

    /// <summary>What a device is asked in order to show a key of the session's person.</summary>
    public async Task<(PasskeyOptions? Options, Refusal? Refusal)> Ask(
        SessionFacts session,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if ((await book.Of(session.Person, cancellation)).Count == 0)
        {
            return (null, Refusals.PasskeyMissing);
        }
        var account = await accounts.FindByIdAsync(session.Person.ToString());
        var asked = await handler.MakeRequestOptionsAsync(account, context);
        await challenges.Ask(session.Id, Purpose, asked.AssertionState!, cancellation);
        return (new(JsonElement.Parse(asked.RequestOptionsJson)), null);
    }

    /// <summary>Takes the device's answer for the second factor.</summary>
    public async Task<(SteppedUp? Until, Refusal? Refusal)> StepUp(
        SessionFacts session,
        ShownPasskey shown,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var state = await challenges.Take(session.Id, Purpose, cancellation);
        var answer = await handler.PerformAssertionAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = shown.Credential.GetRawText(),
                AssertionState = state,
            }
        );
        return
            answer.Succeeded
            && answer.User.Id == session.Person.Value
            && await book.Use(
                answer.Passkey.CredentialId,
                answer.Passkey.SignCount,
                answer.Passkey.IsBackedUp,
                cancellation
            )
            ? (new(await sessions.StepUp(session.Id, cancellation)), null)
            : (null, Refusals.PasskeyRefused);
    }

    /// <summary>Removes a key of one's own; who holds a post keeps at least one second factor.</summary>
    public async Task<Refusal?> Remove(SessionFacts session, Guid passkey, CancellationToken cancellation)
    {
        var held = await book.Of(session.Person, cancellation);
        if (held.All(one => one.Id != passkey))
        {
            return Refusals.NotFound;
        }
        var now = time.GetUtcNow();
        if (!session.CallerAt(now).SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        var last = held.Count == 1 && await factors.Find(session.Person, cancellation) is not { Confirmed: true };
        if (last && TwoFactors.AreNeededBy(session.CallerAt(now), ChinaTime.DayOf(now)))
        {
            return Refusals.SecondFactorLast;
        }
        await book.Remove(session.Person, passkey, cancellation);
        await sessions.Forget(session.Person);
        return null;
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using ZhengXie.Linked.Contracts.Passkeys;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Passkeys;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>
/// Enrols passkeys (登记通行密钥). The password is asked for again, and whoever has a second factor must have shown it just
/// now: a thief with the password alone enrols nothing beside it.
/// </summary>
public sealed class PasskeyEnrolling(
    IPasskeyHandler<Account> handler,
    UserManager<Account> accounts,
    PasskeyBook book,
    PasskeyChallenges challenges,
    SecondFactors factors,
    PasswordDesk passwords,
    Sessions sessions,
    TimeProvider time
)
{
    private const string Purpose = "enrol";
    private const int LongestName = 40;

    /// <summary>What a device is asked in order to make a key.</summary>
    public async Task<(PasskeyOptions? Options, Refusal? Refusal)> Begin(
        SessionFacts session,
        PasskeyEnrolment typed,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if (!await passwords.Check(session.Person, typed.Password, cancellation))
        {
            return (null, Refusals.PasswordWrong.At("password"));
        }
        var steppedUp = session.SteppedUpUntil > time.GetUtcNow();
        if (!steppedUp && await factors.HasAny(session.Person, cancellation))
        {
            return (null, Refusals.StepUpNeeded);
        }
        if ((await book.Of(session.Person, cancellation)).Count >= PasskeySettings.Most)
        {
            return (null, Refusals.PasskeysFull);
        }
        var owner = new PasskeyUserEntity
        {
            Id = session.Person.ToString(),
            Name = session.UserName,
            DisplayName = session.UserName,
        };
        var made = await handler.MakeCreationOptionsAsync(owner, context);
        await challenges.Ask(session.Id, Purpose, made.AttestationState!, cancellation);
        return (new(JsonElement.Parse(made.CreationOptionsJson)), null);
    }

    /// <summary>Keeps the key that the device made. It was opened by its owner just now: it counts as shown.</summary>
    public async Task<Refusal?> Finish(
        SessionFacts session,
        NewPasskey made,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if (!PlainName.Allows(made.Name, LongestName))
        {
            return Refusals.PasskeyNameInvalid;
        }
        var state = await challenges.Take(session.Id, Purpose, cancellation);
        var attested = await handler.PerformAttestationAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = made.Credential.GetRawText(),
                AttestationState = state,
            }
        );
        if (!attested.Succeeded)
        {
            return Refusals.PasskeyRefused;
        }
        attested.Passkey.Name = made.Name;
        var account = await accounts.FindByIdAsync(session.Person.ToString());
        var kept = await accounts.AddOrUpdatePasskeyAsync(account!, attested.Passkey);
        if (!kept.Succeeded)
        {
            throw new InvalidOperationException("The passkey was not kept: " + kept);
        }
        await sessions.Forget(session.Person);
        await sessions.StepUp(session.Id, cancellation);
        return null;
    }
}

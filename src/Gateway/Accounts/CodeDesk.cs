using System.Security.Cryptography;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Looks at one-time codes (动态口令核对): enrolling a generator, confirming it, stepping up.</summary>
public sealed class CodeDesk(
    SecondFactors factors,
    PasswordDesk passwords,
    Sessions sessions,
    AccountSettings settings,
    TimeProvider time
)
{
    private const string Issuer = "政协联动";

    /// <summary>
    /// Makes a key for a generator. The password is asked for again; who has a second factor, of either kind,
    /// must have shown it just now.
    /// </summary>
    public async Task<(EnrolmentKey? Key, Refusal? Refusal)> Begin(
        SessionFacts session,
        Enrolment typed,
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
        var key = RandomNumberGenerator.GetBytes(OneTimeCode.KeyBytes);
        await factors.Begin(session.Person, key, cancellation);
        var written = Base32.Write(key);
        var label = Uri.EscapeDataString($"{Issuer}:{session.UserName}");
        return (new($"otpauth://totp/{label}?secret={written}&issuer={Uri.EscapeDataString(Issuer)}", written), null);
    }

    /// <summary>The first code of a new generator: from here on it counts, and it was shown in this session.</summary>
    public async Task<Refusal?> Confirm(SessionFacts session, CodeEntry typed, CancellationToken cancellation)
    {
        if (await Take(session, typed, confirmed: false, cancellation) is { } refusal)
        {
            return refusal;
        }
        await sessions.Forget(session.Person);
        await sessions.StepUp(session.Id, cancellation);
        return null;
    }

    /// <summary>Shows the second factor for the next minutes.</summary>
    public async Task<(SteppedUp? Until, Refusal? Refusal)> StepUp(
        SessionFacts session,
        CodeEntry typed,
        CancellationToken cancellation
    ) =>
        await Take(session, typed, confirmed: true, cancellation) is { } refusal
            ? (null, refusal)
            : (new(await sessions.StepUp(session.Id, cancellation)), null);

    private async Task<Refusal?> Take(
        SessionFacts session,
        CodeEntry typed,
        bool confirmed,
        CancellationToken cancellation
    )
    {
        var factor = await factors.Find(session.Person, cancellation);
        if (factor is null || (confirmed && !factor.Confirmed))
        {
            return Refusals.SecondFactorMissing;
        }
        if (!await factors.TakeTry(session.Person, settings.Tries, settings.Locked, cancellation))
        {
            return Refusals.CodeLocked;
        }
        var step = OneTimeCode.Match(factor.Key, typed.Code, time.GetUtcNow());
        return step is { } shown && await factors.TakeStep(session.Person, shown, cancellation)
            ? null
            : Refusals.CodeWrong;
    }
}

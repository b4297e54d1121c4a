using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Passkeys;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Draws who is signed in (本人).</summary>
public sealed class MeView(
    PeopleReader people,
    StandInReader standIns,
    SecondFactors factors,
    AccountLife life,
    AccountSettings settings,
    PasskeyBook passkeys,
    SignInNeeds needs,
    RuleFactSource facts
)
{
    /// <summary>The view of a session's person.</summary>
    public async Task<Me> Of(SessionFacts session, CancellationToken cancellation)
    {
        var now = facts.Now;
        var person = await people.Find(session.Person, cancellation);
        var factor = await factors.Find(session.Person, cancellation);
        var keys = (await passkeys.Of(session.Person, cancellation)).Count;
        var caller = session.CallerAt(now.Now);
        var holders = await standIns.Names(GrantViews.Holders(session.Grants), cancellation);
        return new(
            session.Person,
            session.UserName,
            person?.Details?.Name ?? session.UserName,
            [
                .. GrantViews
                    .Of(session.Grants, now.Bodies, holders)
                    .Where(grant => caller.Grants[grant.Number - 1].HoldsOn(now.Today)),
            ],
            [.. FeedAccess.Of(caller, now.Today)],
            session.MustChangePassword,
            factor is { Confirmed: true } || keys > 0,
            caller.SteppedUp ? session.SteppedUpUntil : null,
            session.ExpiresAt
        )
        {
            PasswordUntil = settings.PasswordAge is { } age
                ? await life.PasswordSince(session.Person, cancellation) + age
                : null,
            CodeGenerator = factor is { Confirmed: true },
            Passkeys = keys,
            SecondFactorNeed = needs.SecondFactor(session),
        };
    }
}

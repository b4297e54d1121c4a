using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Says what a session still waits for (登录步骤). Asked at every request: who is given a post while signed in must show the
/// second factor from then on.
/// </summary>
public sealed class SignInNeeds(AccountSettings settings, TimeProvider time)
{
    /// <summary>What the session waits for before it may do anything else.</summary>
    public SecondFactorNeed SecondFactor(SessionFacts session) =>
        session.FactorShown || !IsAskedOf(session) ? SecondFactorNeed.None
        : session.FactorEnrolled ? SecondFactorNeed.Showing
        : SecondFactorNeed.Enrolment;

    /// <summary>Whether the sign-in is complete: no factor and no new password is waited for.</summary>
    public bool AreMet(SessionFacts session) =>
        !session.MustChangePassword && SecondFactor(session) == SecondFactorNeed.None;

    private bool IsAskedOf(SessionFacts session)
    {
        var now = time.GetUtcNow();
        return settings.SecondFactorAtSignIn switch
        {
            SecondFactorRule.Nobody => false,
            SecondFactorRule.Everyone => true,
            _ => TwoFactors.AreNeededBy(session.CallerAt(now), ChinaTime.DayOf(now)),
        };
    }
}

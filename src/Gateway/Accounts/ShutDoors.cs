using Microsoft.AspNetCore.Authorization;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>What a door answers to somebody whose sign-in is not complete (未完成登录的关口).</summary>
public sealed class ShutDoors(SignInNeeds needs)
{
    /// <summary>
    /// Why the door is shut; none if it is open. A factor is shown before a one-time password is changed: whoever has only
    /// the password changes nothing.
    /// </summary>
    public Refusal? Of(SessionFacts session, Endpoint? door)
    {
        // Pages and documents are open; acting and reading papers is not.
        if (door is null || Mark<IAllowAnonymous>(door) is not null)
        {
            return null;
        }
        var need = needs.SecondFactor(session);
        var allowed = Mark<SecondFactorAllowed>(door)?.While(need) is true;
        if (need == SecondFactorNeed.Showing)
        {
            return allowed ? null : Refusals.SecondFactorNeeded;
        }
        if (session.MustChangePassword)
        {
            return Mark<OneTimePasswordAllowed>(door) is null ? Refusals.PasswordChangeNeeded : null;
        }
        return need == SecondFactorNeed.None || allowed ? null : Refusals.SecondFactorEnrolmentNeeded;
    }

    private static T? Mark<T>(Endpoint door)
        where T : class => door.Metadata.GetMetadata<T>();
}

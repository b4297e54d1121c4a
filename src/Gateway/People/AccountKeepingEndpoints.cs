using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>
/// Doors through which accounts of others are kept (账号管理). Passwords are the system administrator's, second factors
/// the security administrator's: neither alone can sign in another name.
/// </summary>
public static class AccountKeepingEndpoints
{
    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapAccountKeeping(this IEndpointRouteBuilder people)
    {
        people
            .MapPost("/{person}/account", Open)
            .WithSummary("开通账号")
            .WithDescription("由系统管理员开通，返回一次性密码，只显示一次。")
            .WithRequestExample(new OpenAccount("320581.编辑"));
        people
            .MapPost("/{person}/account/one-time-password", Reset)
            .WithSummary("重置密码")
            .WithDescription("由系统管理员重置为一次性密码，该人员的会话立即全部结束。");
        people
            .MapDelete("/{person}/second-factor", RemoveFactor)
            .WithSummary("停用他人的动态口令")
            .WithDescription("由安全管理员办理，用于手机遗失。该人员的会话立即全部结束，本人重新启用。");
    }

    private static async Task<Results<Ok<AccountOpened>, RefusalResult>> Open(
        PersonId person,
        OpenAccount typed,
        PersonDesk desk,
        AccountOpening opening,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, PeoplePermission.MayKeepAccount, cancellation) is { } refused)
        {
            return refused.Result();
        }
        var (opened, refusal) = await opening.Open(person, typed.UserName, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.AccountOpened, person.ToString(), cancellation);
        return TypedResults.Ok(opened);
    }

    private static async Task<Results<Ok<AccountOpened>, RefusalResult>> Reset(
        PersonId person,
        PersonDesk desk,
        PasswordDesk passwords,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, PeoplePermission.MayKeepAccount, cancellation) is { } refused)
        {
            return refused.Result();
        }
        if (await passwords.Reset(person, cancellation) is not { } opened)
        {
            return Refusals.AccountMissing.Result();
        }
        await sessions.EndAll(person, but: null, cancellation);
        await witness.Tell(AuditActions.PasswordReset, person.ToString(), cancellation);
        return TypedResults.Ok(opened);
    }

    private static async Task<Results<NoContent, RefusalResult>> RemoveFactor(
        PersonId person,
        PersonDesk desk,
        SecondFactors factors,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, PeoplePermission.MayRemoveFactor, cancellation) is { } refused)
        {
            return refused.Result();
        }
        if (!await factors.Remove(person, cancellation))
        {
            return Refusals.SecondFactorMissing.Result();
        }
        await sessions.EndAll(person, but: null, cancellation);
        await witness.Tell(AuditActions.FactorRemoved, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Refusal?> Refuses(
        PersonId person,
        PersonDesk desk,
        Func<Caller, Person, RuleFacts, bool> may,
        CancellationToken cancellation
    )
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound;
        }
        return may(desk.Caller, found, desk.Facts) ? null : Refusals.NotAllowed;
    }
}

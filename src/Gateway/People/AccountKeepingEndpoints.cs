using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>
/// Doors through which the system administrator keeps accounts of others (账号管理): opening, closing, unlocking. A password
/// or a second factor of somebody else is reset by two administrators together (<see cref="RecoveryEndpoints"/>).
/// </summary>
public static class AccountKeepingEndpoints
{
    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapAccountKeeping(this IEndpointRouteBuilder people)
    {
        people
            .MapPost("/{person}/account", Open)
            .WithSummary("开通账号")
            .WithDescription("由系统管理员开通，返回一次性密码，只显示一次。一般情况请改用邀请，由本人设置密码。")
            .WithRequestExample(new OpenAccount("320581.编辑"));
        people
            .MapPost("/{person}/account/closing", Close)
            .WithSummary("停用账号")
            .WithDescription("由系统管理员办理。会话立即全部结束，不能再登录；记录保留。");
        people
            .MapPost("/{person}/account/reopening", OpenAgain)
            .WithSummary("重新启用账号")
            .WithDescription("由系统管理员办理，恢复停用的账号。");
        people
            .MapPost("/{person}/account/unlocking", Unlock)
            .WithSummary("解除锁定")
            .WithDescription("由系统管理员办理，用于连续输错密码而锁定的账号。");
    }

    private static async Task<Results<Ok<AccountOpened>, RefusalResult>> Open(
        PersonId person,
        OpenAccount typed,
        AccountKeeper keeper,
        AccountOpening opening,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if ((await keeper.Kept(person, cancellation)).Refusal is { } refused)
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

    private static Task<Results<NoContent, RefusalResult>> Close(
        PersonId person,
        AccountKeeping keeping,
        AccountLife life,
        Sessions sessions,
        CancellationToken cancellation
    ) =>
        keeping.Do(
            person,
            async by =>
            {
                var closed = await life.Close(person, by, cancellation);
                await sessions.EndAll(person, but: null, cancellation);
                return closed;
            },
            AuditActions.AccountClosed,
            Refusals.AccountClosed,
            cancellation
        );

    private static Task<Results<NoContent, RefusalResult>> OpenAgain(
        PersonId person,
        AccountKeeping keeping,
        AccountLife life,
        CancellationToken cancellation
    ) =>
        keeping.Do(
            person,
            _ => life.OpenAgain(person, cancellation),
            AuditActions.AccountOpenedAgain,
            Refusals.AccountNotClosed,
            cancellation
        );

    private static Task<Results<NoContent, RefusalResult>> Unlock(
        PersonId person,
        AccountKeeping keeping,
        AccountLife life,
        CancellationToken cancellation
    ) =>
        keeping.Do(
            person,
            _ => life.Unlock(person, cancellation),
            AuditActions.AccountUnlocked,
            Refusals.AccountNotLocked,
            cancellation
        );
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Doors to invitations (邀请).</summary>
public static class InvitationEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/api/joinings", Join)
            .WithTags("账号")
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("接受邀请")
            .WithDescription(
                "凭用户名和邀请码设置自己的密码，账号随即开通。用户名不存在、邀请码不正确、邀请失效，回答相同。"
            )
            .WithRequestExample(new Joining("320581.编辑", "7K3M-Q2TX-9ABC-DE4F", "…"));
        var people = routes.MapGroup("/api/people").WithTags("账号管理").RequireAuthorization();
        people
            .MapPost("/{person}/invitation", Invite)
            .WithSummary("邀请开通账号")
            .WithDescription("由系统管理员办理。返回邀请码，只显示一次，重新邀请时原邀请码作废。")
            .WithRequestExample(new InvitePerson("320581.编辑"));
        people.MapDelete("/{person}/invitation", Revoke).WithSummary("撤销邀请").WithDescription("由系统管理员办理。");
    }

    private static async Task<Results<NoContent, RefusalResult>> Join(
        Joining typed,
        InvitationDesk desk,
        CancellationToken cancellation
    ) => await desk.Take(typed, cancellation) is { } refusal ? refusal.Result() : TypedResults.NoContent();

    private static async Task<Results<Ok<InvitationIssued>, RefusalResult>> Invite(
        PersonId person,
        InvitePerson typed,
        AccountKeeper keeper,
        InvitationDesk desk,
        CancellationToken cancellation
    )
    {
        var (kept, refused) = await keeper.Kept(person, cancellation);
        if (kept is null)
        {
            return refused!.Result();
        }
        var (issued, refusal) = await desk.Issue(kept, typed.UserName, keeper.Caller.Person, cancellation);
        return refusal is null ? TypedResults.Ok(issued) : refusal.Result();
    }

    private static async Task<Results<NoContent, RefusalResult>> Revoke(
        PersonId person,
        AccountKeeper keeper,
        InvitationBook invitations,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if ((await keeper.Kept(person, cancellation)).Refusal is { } refused)
        {
            return refused.Result();
        }
        if (!await invitations.Revoke(person, cancellation))
        {
            return Refusals.InvitationMissing.Result();
        }
        await witness.Tell(AuditActions.InvitationRevoked, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }
}

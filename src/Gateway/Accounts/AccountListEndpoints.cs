using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Door to the list of accounts (账号列表).</summary>
public static class AccountListEndpoints
{
    private const int PageSize = 50;

    /// <summary>Maps <c>/api/accounts</c>.</summary>
    public static void MapAccountLists(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/accounts", List)
            .WithTags("账号管理")
            .RequireAuthorization()
            .WithSummary("账号列表")
            .WithDescription(
                "机构的人员和账号状态，below=true 时连同下级机构，按姓名排序，每页50人。sift 可选 Waiting（未开通）、Locked（已锁定）、"
                    + "Closed（已停用）、Unused（长期未登录）、WithoutRole（没有任职）。本机构及上级的系统、安全、审计管理员可以查看。"
            );

    private static async Task<Results<Ok<Page<AccountLine>>, RefusalResult>> List(
        BodyCode body,
        PersonDesk desk,
        AccountReader accounts,
        AccountSettings settings,
        CancellationToken cancellation,
        bool below = false,
        string? search = null,
        AccountSift sift = AccountSift.All,
        string? after = null
    )
    {
        var facts = desk.Facts;
        if (!AccountPermission.MayList(desk.Caller, body, facts))
        {
            return Refusals.NotFound.Result();
        }
        if (!PersonKey.TryParse(after, out var key))
        {
            return Refusals.WrongValue.At(nameof(after)).Result();
        }
        IEnumerable<BodyCode> lower = below
            ? facts.Bodies.All.Select(one => one.Code).Where(code => facts.Bodies.IsAbove(body, code))
            : [];
        BodyCode[] bodies = [body, .. lower];
        var found = await accounts.List(bodies, search, sift, key, settings.PasswordAge, PageSize, cancellation);
        var next = found.Count == PageSize ? PersonKey.Write(found[^1].Name, found[^1].Person) : null;
        return TypedResults.Ok(new Page<AccountLine>([.. found.Select(Named)], next));

        AccountLine Named(AccountLine line) => line with { BodyName = facts.Bodies.Find(line.Body)?.Name ?? "" };
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Walls;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Walls;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Tidings;
using ZhengXie.Linked.Storage.Walls;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>Doors through which a body puts up, lists and ends its wall screens (大屏管理).</summary>
internal static class WallKeepingEndpoints
{
    private const int ShortestName = 2;
    private const int LongestName = 30;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var walls = routes.MapGroup("/api/bodies/{body}/walls").WithTags("大屏").RequireAuthorization();
        walls.MapGet("/", List).WithSummary("本机构的大屏").WithDescription("由本机构的主席、编辑、系统管理员查看。");
        walls
            .MapPost("/", Pair)
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("确认大屏上的配对码")
            .WithDescription("须二次验证。确认后，该设备只能显示本机构的统计，90天有效，随时可以停用。")
            .WithRequestExample(new PairWall("K7QF-2MXA", "三楼大厅"));
        walls
            .MapDelete("/{wall:guid}", End)
            .WithSummary("停用一块大屏")
            .WithDescription("立即生效，屏上的数字随即消失。");
    }

    private static async Task<Results<Ok<IReadOnlyList<WallView>>, RefusalResult>> List(
        BodyCode body,
        CurrentCaller who,
        WallBook walls,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        MayKeep(who, body, time)
            ? TypedResults.Ok<IReadOnlyList<WallView>>([.. (await walls.Of(body, cancellation)).Select(View)])
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<WallView>, RefusalResult>> Pair(
        BodyCode body,
        PairWall typed,
        CurrentCaller who,
        WallBook walls,
        WallPairings pairings,
        Witness witness,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (!MayKeep(who, body, time))
        {
            return Refusals.NotFound.Result();
        }
        if (!who.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded.Result();
        }
        var name = typed.Name.Trim();
        if (name.Length is < ShortestName or > LongestName || name.Any(char.IsControl))
        {
            return Refusals.WallNameInvalid.Result();
        }
        if (PairingCode.Read(typed.Code) is not { } code)
        {
            return Refusals.WallCodeUnknown.Result();
        }
        var (id, refusal) = await pairings.Confirm(code, body, name, who.Person, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.WallPaired, body.Value, cancellation);
        return TypedResults.Ok(View((await walls.Find(id, cancellation))!));
    }

    private static async Task<Results<NoContent, RefusalResult>> End(
        BodyCode body,
        Guid wall,
        CurrentCaller who,
        WallBook walls,
        FeedRound round,
        IHerald herald,
        Witness witness,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (!MayKeep(who, body, time) || !await walls.End(wall, body, cancellation))
        {
            return Refusals.NotFound.Result();
        }
        // The screen may hang on any gateway.
        var told = herald.TellAll(new News { Persons = [WallHub.EarOf(wall)] });
        await round.Recheck(WallHub.EarOf(wall), cancellation);
        await told;
        await witness.Tell(AuditActions.WallEnded, body.Value, cancellation);
        return TypedResults.NoContent();
    }

    private static bool MayKeep(CurrentCaller who, BodyCode body, TimeProvider time) =>
        WallPermission.MayKeep(who.Caller, body, ChinaTime.DayOf(time.GetUtcNow()));

    private static WallView View(Wall wall) =>
        new(wall.Id, wall.Body, wall.Name, wall.PairedBy, wall.PairedByName, wall.PairedAt, wall.SeenAt, wall.EndsAt);
}

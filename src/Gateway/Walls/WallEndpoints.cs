using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Walls;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Dashboards;
using ZhengXie.Linked.Storage.Walls;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>Doors that the device itself uses (大屏设备接口): to be paired, and to read what it shows.</summary>
internal static class WallEndpoints
{
    private const int SecretLength = 32;
    private const string SecretLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pairings = routes.MapGroup("/api/walls/pairings").WithTags("大屏").AllowAnonymous();
        pairings
            .MapPost("/", Open)
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("大屏取得配对码")
            .WithDescription("由大屏设备自己调用。配对码显示在屏上，10分钟内由本机构人员确认；secret 只留在设备上。");
        pairings
            .MapPost("/collections", Collect)
            .WithSummary("大屏询问是否已确认")
            .WithDescription("确认后，设备以 Cookie 取得凭据，只给一次，90天有效，随时可以停用。")
            .WithRequestExample(new PairingCollection("…"))
            .WithAnswerExample(new PairingState(Paired: false));
        routes
            .MapGet("/api/wall", Read)
            .WithTags("大屏")
            .AllowAnonymous()
            .WithMetadata(Unattended.Mark)
            .WithSummary("大屏读取本机构的统计")
            .WithDescription("只有配对过的大屏可以读取，除此之外它什么也打不开。");
    }

    private static async Task<Results<Ok<PairingOpened>, RefusalResult>> Open(
        WallPairings pairings,
        SessionOrigins origins,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var (code, secret) = (PairingCode.New(), RandomNumberGenerator.GetString(SecretLetters, SecretLength));
        var until = time.GetUtcNow() + PairingCode.Good;
        var address = origins.Here(program: false).Address;
        return await pairings.Open(code, secret, address, PairingCode.Good, cancellation)
            ? TypedResults.Ok(new PairingOpened(code, secret, until))
            : Refusals.PairingsTooMany.Result();
    }

    private static async Task<Results<Ok<PairingState>, RefusalResult>> Collect(
        PairingCollection asked,
        WallPairings pairings,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var (good, wall) = await pairings.Collect(asked.Secret, cancellation);
        if (wall is { } paired)
        {
            await context.SignInAsync(
                WallTickets.Scheme,
                WallTickets.Of(paired),
                new AuthenticationProperties { IsPersistent = true }
            );
        }
        return good ? TypedResults.Ok(new PairingState(wall is not null)) : Refusals.PairingOver.Result();
    }

    private static async Task<Results<Ok<WallFigures>, RefusalResult>> Read(
        HttpContext context,
        WallBook walls,
        KeptFigures figures,
        CancellationToken cancellation
    )
    {
        var ticket = await context.AuthenticateAsync(WallTickets.Scheme);
        if (WallTickets.WallOf(ticket.Principal) is not { } id || await walls.Find(id, cancellation) is not { } wall)
        {
            return Refusals.WallNotPaired.Result();
        }
        await walls.See(wall, cancellation);
        return TypedResults.Ok(
            new WallFigures(wall.Name, await figures.Figures(wall.Body, cancellation), wall.EndsAt)
            {
                Dashboard = await figures.Dashboard(wall.Body, cancellation),
            }
        );
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>The doors of the demo (演示接口): who can be signed in as, and what a signer's telephone shows. Not there unless it is on.</summary>
public static class DemoDoors
{
    /// <summary>Everything under <c>/api/demo</c>, where the demo is on.</summary>
    public static void MapDemo(this IEndpointRouteBuilder app)
    {
        if (!app.ServiceProvider.GetRequiredService<DemoOptions>().On)
        {
            return;
        }
        var demo = app.MapGroup("/api/demo").WithTags("演示").AllowAnonymous();
        demo.MapGet("/accounts", Accounts).WithSummary("演示账号一览，只在演示模式下存在");
        demo.MapGet("/totp/{userName}", Code).WithSummary("签发人手机上现在的动态口令，只在演示模式下存在");
    }

    private static Ok<DemoPage> Accounts(IBodyTreeSource bodies)
    {
        var accounts = DemoAccount.All.ToLookup(account => account.Body);
        var families = DemoFamilies.All.Select(family => new DemoFamilyView(
            family.Name,
            [.. family.Bodies.Select(code => View(bodies, new(code), accounts))]
        ));
        return TypedResults.Ok(new DemoPage(DemoOptions.Password, [.. families]));
    }

    private static DemoBodyView View(IBodyTreeSource bodies, BodyCode code, ILookup<BodyCode, DemoAccount> accounts)
    {
        var body = bodies.Current.Find(code)!;
        return new(
            code,
            body.Name,
            body.Tier,
            [
                .. accounts[code]
                    .Select(account => new DemoAccountView(
                        account.UserName,
                        account.Role.Role,
                        account.Role.Code,
                        account.Role.Unit?.Name,
                        account.Role.SecondFactor
                    )),
            ]
        );
    }

    private static Results<Ok<DemoCode>, RefusalResult> Code(string userName, TimeProvider time)
    {
        if (DemoAccount.Find(userName)?.CodeKey is not { } key)
        {
            return Refusals.NotFound.Result();
        }
        var now = time.GetUtcNow();
        var left = OneTimeCode.StepSeconds - (int)(now.ToUnixTimeSeconds() % OneTimeCode.StepSeconds);
        return TypedResults.Ok(new DemoCode(OneTimeCode.At(key, OneTimeCode.StepAt(now)), left));
    }
}

/// <summary>The accounts of the demo (演示账号一览).</summary>
/// <param name="Password">The password of every one of them.</param>
/// <param name="Families">The families of bodies.</param>
public sealed record DemoPage(string Password, IReadOnlyList<DemoFamilyView> Families);

/// <summary>A family of bodies in the demo.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bodies">Its bodies, upper tiers first.</param>
public sealed record DemoFamilyView(string Name, IReadOnlyList<DemoBodyView> Bodies);

/// <summary>A body in the demo.</summary>
/// <param name="Code">机构代码.</param>
/// <param name="Name">名称.</param>
/// <param name="Tier">层级.</param>
/// <param name="Accounts">Its accounts.</param>
public sealed record DemoBodyView(BodyCode Code, string Name, Tier Tier, IReadOnlyList<DemoAccountView> Accounts);

/// <summary>An account of the demo.</summary>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="Role">The role.</param>
/// <param name="RoleName">The role as it is called.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="NeedsStepUp">Whether it carries a code generator.</param>
public sealed record DemoAccountView(string UserName, Role Role, string RoleName, string? Unit, bool NeedsStepUp);

/// <summary>What a signer's telephone shows now.</summary>
/// <param name="Code">动态口令.</param>
/// <param name="SecondsLeft">Seconds until the next one.</param>
public sealed record DemoCode(string Code, int SecondsLeft);

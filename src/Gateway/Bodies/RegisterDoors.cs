using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Doors to the registers of a body's numbers (编号簿), for offices that start in mid-year.</summary>
public static class RegisterDoors
{
    /// <summary>Maps <c>/api/bodies/{body}/registers</c>.</summary>
    public static void MapRegisters(this IEndpointRouteBuilder routes)
    {
        var registers = routes.MapGroup("/api/bodies/{body}/registers").WithTags("机构").RequireAuthorization();
        registers.AddEndpointFilter<ActingFilter>();
        registers.MapGet("/", List).WithSummary("本机构今年的编号簿：下一个号、已编几个");
        registers
            .MapPost("/", Start)
            .WithSummary("设定起始编号，供年中启用的机构接着原来的号编")
            .WithDescription("由本机构编辑或系统管理员设定；编号簿一经启用不能再设。重复提交同一个号，回答相同。")
            .WithRequestExample(new RegisterStart(RegisterKind.Reports, 2025, 289));
    }

    private static async Task<Results<Ok<IReadOnlyList<RegisterView>>, RefusalResult>> List(
        BodyCode body,
        Reading reading,
        RuleFactSource facts,
        PaperNumbers numbers,
        CancellationToken cancellation
    )
    {
        var now = facts.Now;
        if (!Registers.MayKeep(reading.By, body, now))
        {
            return Refusals.NotFound.Result();
        }
        var views = new List<RegisterView>();
        foreach (var kind in Enum.GetValues<RegisterKind>())
        {
            views.Add(await View(body, kind, now.Today.Year, numbers, cancellation));
        }
        return TypedResults.Ok<IReadOnlyList<RegisterView>>(views);
    }

    private static async Task<Results<Ok<RegisterView>, RefusalResult>> Start(
        BodyCode body,
        RegisterStart start,
        Acting acting,
        RuleFactSource facts,
        PaperNumbers numbers,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var now = facts.Now;
        if (now.Bodies.FindLiving(body) is null)
        {
            return Refusals.NotFound.Result();
        }
        if (!Registers.MayKeep(acting.By, body, now))
        {
            return Refusals.NotAllowed.Result();
        }
        if (Registers.Fault(start, now) is { } fault)
        {
            return fault.Result();
        }
        var register = Registers.Name(body, start.Kind, start.Year);
        if (await numbers.SetFirst(register, start.First, cancellation))
        {
            await witness.Tell(AuditActions.NumbersSet, register, cancellation);
        }
        else if (await numbers.Last(register, cancellation) != (start.First - 1, start.First - 1))
        {
            return Refusals.RegisterInUse.Result();
        }
        return TypedResults.Ok(await View(body, start.Kind, start.Year, numbers, cancellation));
    }

    private static async Task<RegisterView> View(
        BodyCode body,
        RegisterKind kind,
        int year,
        PaperNumbers numbers,
        CancellationToken cancellation
    )
    {
        var register = Registers.Name(body, kind, year);
        var (last, before) = await numbers.Last(register, cancellation);
        return new(kind, year, PaperNumber.Write(register, last + 1), last - before);
    }
}

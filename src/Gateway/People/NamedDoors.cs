using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>The doors of what a person keeps under names (个人常用项接口): each person's own, at most fifty.</summary>
internal static class NamedDoors
{
    /// <summary>Maps the three doors of one kind into its group.</summary>
    /// <typeparam name="TThing">What is kept.</typeparam>
    /// <typeparam name="TRequest">What is sent to keep it.</typeparam>
    /// <typeparam name="TKeeper">Who keeps it.</typeparam>
    /// <param name="group">Where they stand.</param>
    /// <param name="name">What it is called on screen.</param>
    /// <param name="check">What is wrong with what was sent, if anything.</param>
    /// <returns>The door of saving, for its examples.</returns>
    public static RouteHandlerBuilder Map<TThing, TRequest, TKeeper>(
        RouteGroupBuilder group,
        string name,
        Func<TRequest, Refusal?> check
    )
        where TThing : class
        where TKeeper : class, INamedThings<TThing, TRequest>
    {
        group.MapGet("/", All).WithSummary("我的" + name);
        group.MapDelete("/{id:guid}", Delete).WithSummary("删除一个" + name);
        return group.MapPut("/{id:guid}", Save).WithSummary($"保存一个{name}，编号由页面自取；同一编号再保存即修改");

        static async Task<Ok<IReadOnlyList<TThing>>> All(
            Reading reading,
            [FromServices] TKeeper keeper,
            CancellationToken cancellation
        ) => TypedResults.Ok(await keeper.Of(reading.By.Person, cancellation));

        async Task<Results<Ok<TThing>, RefusalResult>> Save(
            Guid id,
            [FromBody] TRequest request,
            Reading reading,
            [FromServices] TKeeper keeper,
            CancellationToken cancellation
        )
        {
            if (check(request) is { } fault)
            {
                return fault.Result();
            }
            var (saved, refusal) = await keeper.Save(reading.By.Person, id, request, cancellation);
            return saved is not null ? TypedResults.Ok(saved) : refusal!.Result();
        }

        static async Task<NoContent> Delete(
            Guid id,
            Reading reading,
            [FromServices] TKeeper keeper,
            CancellationToken cancellation
        )
        {
            await keeper.Delete(reading.By.Person, id, cancellation);
            return TypedResults.NoContent();
        }
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Doors through which the system administrator changes bodies and units (机构管理).</summary>
public static class BodyActEndpoints
{
    /// <summary>Maps the doors under <c>/api/bodies</c>.</summary>
    public static void MapBodyActs(this IEndpointRouteBuilder bodies)
    {
        bodies
            .MapPost("/{body}/joining", Join)
            .WithSummary("加入平台")
            .WithDescription("从此由本机构在平台上办理，不再线下。");
        bodies
            .MapPut("/{body}/name", Rename)
            .WithSummary("机构更名")
            .WithDescription("历史材料仍显示在更名后的机构名下。")
            .WithRequestExample(new NewName("常熟市"));
        bodies
            .MapPut("/{body}/direct-targets", Direct)
            .WithSummary("设定直报")
            .WithDescription("可以越级报送的上级机构；空表示只逐级报送。")
            .WithRequestExample(new SetDirectTargets([new("320000")]));
        bodies
            .MapPost("/{body}/units", Add)
            .WithSummary("增设单位")
            .WithDescription("专委会、界别、党派团体、镇街联络组、联系点、承办单位。")
            .WithRequestExample(new NewUnit(UnitKind.HandlingUnit, "市经信局"));
        bodies
            .MapPut("/{body}/units/{unit}/name", RenameUnit)
            .WithSummary("单位更名")
            .WithDescription("单位的类别不变。")
            .WithRequestExample(new NewName("市工信局"));
        bodies
            .MapDelete("/{body}/units/{unit}", Close)
            .WithSummary("撤销单位")
            .WithDescription("不再接收新的任职和事项。");
    }

    // What waits for the body on paper comes to its desk at once; what fails here is found again by the watch.
    private static async Task<Results<Ok<Receipt>, RefusalResult>> Join(
        BodyCode body,
        Acting acting,
        BodyDesk desk,
        IEnumerable<IBodyJoined> followers,
        CancellationToken cancellation
    )
    {
        var answer = await desk.Do(body, acting, new JoinBody(), cancellation);
        if (answer.Result is Ok<Receipt>)
        {
            foreach (var follower in followers)
            {
                await follower.Joined(cancellation);
            }
        }
        return answer;
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> Rename(
        BodyCode body,
        NewName typed,
        Acting acting,
        BodyDesk desk,
        CancellationToken cancellation
    ) => desk.Do(body, acting, new RenameBody(typed.Name), cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> Direct(
        BodyCode body,
        SetDirectTargets typed,
        Acting acting,
        BodyDesk desk,
        CancellationToken cancellation
    ) => desk.Do(body, acting, typed, cancellation);

    // The unit's id follows from the command's: a repeated request means the same unit.
    private static Task<Results<Ok<Receipt>, RefusalResult>> Add(
        BodyCode body,
        NewUnit typed,
        Acting acting,
        BodyDesk desk,
        CancellationToken cancellation
    )
    {
        var unit = new UnitId(DerivedId.Of("unit", acting.By.Person.ToString(), acting.Id.ToString()));
        return desk.Do(body, acting, new AddUnit(unit, typed.Kind, typed.Name), cancellation);
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> RenameUnit(
        BodyCode body,
        UnitId unit,
        NewName typed,
        Acting acting,
        BodyDesk desk,
        CancellationToken cancellation
    ) => desk.Do(body, acting, new RenameUnit(unit, typed.Name), cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> Close(
        BodyCode body,
        UnitId unit,
        Acting acting,
        BodyDesk desk,
        CancellationToken cancellation
    ) => desk.Do(body, acting, new CloseUnit(unit), cancellation);
}

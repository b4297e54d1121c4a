using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of saved views of desks (常用视图接口): each person's own, at most fifty.</summary>
public static class DeskViewDoors
{
    /// <summary>Maps <c>/api/desk-views</c>.</summary>
    public static void MapDeskViews(this IEndpointRouteBuilder app)
    {
        var views = app.MapGroup("/api/desk-views").WithTags("列表与统计").RequireAuthorization();
        views.AddEndpointFilter<ActingFilter>();
        NamedDoors
            .Map<DeskView, DeskViewRequest, DeskViews>(views, "常用视图", DeskFilterRules.Check)
            .WithRequestExample(
                new DeskViewRequest("急件", new("320581"), DeskList.Todo, new(Urgency: Urgency.Urgent))
            );
    }
}

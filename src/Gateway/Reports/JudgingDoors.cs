using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of what helps to judge a report (甄别接口): the reject dictionary and the checklist.</summary>
public static class JudgingDoors
{
    /// <summary>Everything under <c>/api/judging</c>.</summary>
    public static void MapJudging(this IEndpointRouteBuilder app)
    {
        var judging = app.MapGroup("/api/judging").WithTags("甄别").RequireAuthorization();
        judging.AddEndpointFilter<ActingFilter>();
        judging.MapGet("/grounds", (Reading _) => TypedResults.Ok(Grounds.All)).WithSummary("退稿理由字典");
        judging
            .MapGet("/checklist", (Reading _) => TypedResults.Ok(Checklist.View))
            .WithSummary("核对单：十报十不报和采用标准；勾选可随提交、初审通过一并留存，不勾也可以");
    }
}

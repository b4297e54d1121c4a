using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The door through which a desk takes in many arrivals at once (批量收稿接口).</summary>
public static class TakingDoors
{
    private const int Most = 100;
    private const int AtOnce = 8;

    /// <summary>Maps <c>/api/desks/{body}/takings</c>.</summary>
    public static void MapTakings(this IEndpointRouteBuilder app)
    {
        var desks = app.MapGroup("/api/desks/{body}").WithTags("社情民意信息").RequireAuthorization();
        desks.AddEndpointFilter<ActingFilter>();
        desks
            .MapPost("/takings", Take)
            .WithSummary("批量收稿：直接来稿收稿，下级上报接收，一次最多100件")
            .WithDescription("每件各自办理，各有回执或拒绝的理由；用同一指令号重发，不会重复办理。")
            .WithRequestExample(new TakingsRequest([new(Guid.Parse("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e90"))]));
    }

    private static async Task<Results<Ok<IReadOnlyList<TakingOutcome>>, RefusalResult>> Take(
        BodyCode body,
        TakingsRequest request,
        Acting acting,
        IEngine engine,
        WaitingLegs waiting,
        Journal journal,
        CancellationToken cancellation
    )
    {
        var reports = request.Reports;
        if (reports.Count is < 1 or > Most || reports.Distinct().Count() != reports.Count)
        {
            return Refusals.TakingsWrong.Result();
        }
        var legs = await waiting.At(body, reports, cancellation);
        var outcomes = new TakingOutcome[reports.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, reports.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (place, token) =>
            {
                var report = reports[place];
                outcomes[place] = await TakeOne(report, body, legs, acting, engine, journal, token);
            }
        );
        return TypedResults.Ok<IReadOnlyList<TakingOutcome>>(outcomes);
    }

    // What was received under this very command id waits no longer, and gets its first receipt again.
    private static async Task<TakingOutcome> TakeOne(
        ReportId report,
        BodyCode body,
        IReadOnlyDictionary<ReportId, int> legs,
        Acting acting,
        IEngine engine,
        Journal journal,
        CancellationToken cancellation
    )
    {
        var receiving = Derived("receive", report, acting);
        if (legs.TryGetValue(report, out var leg))
        {
            return await Do(new(report, receiving, acting.By, new ReceiveLeg(leg)), engine, cancellation);
        }
        return await journal.FindReceipt(acting.By.Person.Value, receiving) is { } stored
            ? new(report, stored.Receipt, null, null)
            : await Do(
                new(report, Derived("take", report, acting), acting.By, new TakeReport(body)),
                engine,
                cancellation
            );
    }

    private static async Task<TakingOutcome> Do(ReportOrder order, IEngine engine, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        return new(order.Report, outcome.Receipt, outcome.Refusal?.Code, outcome.Refusal?.Sentence);
    }

    private static CommandId Derived(string act, ReportId report, Acting acting) =>
        new(DerivedId.Of("takings", act, acting.Id.ToString(), report.ToString()));
}

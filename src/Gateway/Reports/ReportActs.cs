using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The shapes that the acts on a report have as endpoints: a route, what is sent, the command made of both.</summary>
internal static class ReportActs
{
    /// <summary>An act on the report itself.</summary>
    public static RouteHandlerBuilder Act<TRequest>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        Func<TRequest, ReportCommand> command
    )
        where TRequest : class =>
        group
            .MapPost(
                route,
                (ReportId report, TRequest request, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    Do(report, command(request), acting, engine, cancellation)
            )
            .WithSummary(summary)
            .WithAnswerExample(ReportExamples.Receipt);

    /// <summary>An act of a desk on its own copy.</summary>
    public static RouteHandlerBuilder DeskAct<TRequest>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        Func<BodyCode, TRequest, ReportCommand> command
    )
        where TRequest : class =>
        group
            .MapPost(
                route,
                (
                    ReportId report,
                    BodyCode body,
                    TRequest request,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => Do(report, command(body, request), acting, engine, cancellation)
            )
            .WithSummary(summary)
            .WithAnswerExample(ReportExamples.Receipt);

    /// <summary>A plain step of a desk: nothing is sent but who, where and the command id.</summary>
    public static RouteHandlerBuilder DeskStep(
        this RouteGroupBuilder group,
        string route,
        string summary,
        Func<BodyCode, ReportCommand> command
    ) =>
        group
            .MapPost(
                route,
                (ReportId report, BodyCode body, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    Do(report, command(body), acting, engine, cancellation)
            )
            .WithSummary(summary)
            .WithAnswerExample(ReportExamples.Receipt);

    /// <summary>An act on a leg, directive or result, counted from 1 within the report.</summary>
    public static RouteHandlerBuilder ItemAct<TRequest>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        Func<int, TRequest, ReportCommand> command
    )
        where TRequest : class =>
        group
            .MapPost(
                route,
                (
                    ReportId report,
                    int item,
                    TRequest request,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => Do(report, command(item, request), acting, engine, cancellation)
            )
            .WithSummary(summary)
            .WithAnswerExample(ReportExamples.Receipt);

    /// <summary>Asks the engine and answers with the receipt or the refusal.</summary>
    public static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        ReportId report,
        ReportCommand command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => (await engine.Do(new ReportOrder(report, acting.Id, acting.By, command), cancellation)).Result();
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Storage.Commissions;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Commissions;

/// <summary>The doors of commissions (约稿接口): issue and relay, sign for, extend, close, withdraw; who has sent what.</summary>
public static class CommissionDoors
{
    /// <summary>Everything under <c>/api/commissions</c>.</summary>
    public static void MapCommissions(this IEndpointRouteBuilder app)
    {
        var commissions = app.MapGroup("/api/commissions").WithTags("约稿").RequireAuthorization();
        commissions.AddEndpointFilter<ActingFilter>();
        commissions.AddEndpointFilter<InternalReading>();
        commissions
            .MapPost("/", Issue)
            .WithSummary("发出约稿，取得编号；写明 parent 就是转发上级的约稿")
            .WithDescription(
                "对象是直属下级政协、直报点，或本机构的单位。不写截止日期的，为今天起七个自然日，不晚于上级的日期。"
            )
            .WithRequestExample(CommissionExamples.Issue)
            .WithAnswerExample(CommissionExamples.Receipt);
        commissions
            .MapGet("/{commission}", View)
            .WithSummary("查看约稿：要求、期限；发出方看到每个对象应报、已报、采用、逾期，对象只看到自己的");
        commissions
            .MapGet("/{commission}/answers", Answers)
            .WithSummary("约稿来稿，供发出方编辑查看；晚到的照收，标明逾期");
        commissions.Act(
            "/{commission}/signings-for",
            "签收约稿",
            new SignForCommission(new("320581")),
            command => command
        );
        commissions.Act(
            "/{commission}/extensions",
            "约稿延期，新旧日期都保留",
            new ExtendCommission(new(2025, 3, 20), "节假日顺延"),
            command => command
        );
        commissions.Act(
            "/{commission}/withdrawals",
            "撤回约稿，须写原因",
            new WithdrawCommission("已有同类课题"),
            command => command
        );
        commissions
            .MapPost(
                "/{commission}/closings",
                (CommissionId commission, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    Do(commission, new CloseCommission(), acting, engine, cancellation)
            )
            .WithSummary("约稿截止：不再标明新的来稿，已标明的照常办理")
            .WithAnswerExample(CommissionExamples.Receipt);
    }

    private static void Act<TRequest>(
        this RouteGroupBuilder group,
        string route,
        string summary,
        TRequest example,
        Func<TRequest, CommissionCommand> command
    )
        where TRequest : notnull =>
        group
            .MapPost(
                route,
                (
                    CommissionId commission,
                    TRequest request,
                    Acting acting,
                    IEngine engine,
                    CancellationToken cancellation
                ) => Do(commission, command(request), acting, engine, cancellation)
            )
            .WithSummary(summary)
            .WithRequestExample(example)
            .WithAnswerExample(CommissionExamples.Receipt);

    // The id follows from the command's: the same request sent twice names the same commission.
    private static Task<Results<Ok<Receipt>, RefusalResult>> Issue(
        IssueCommission command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    )
    {
        var id = new CommissionId(DerivedId.Of("commission", acting.By.Person.ToString(), acting.Id.ToString()));
        return Do(id, command, acting, engine, cancellation);
    }

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        CommissionId commission,
        CommissionCommand command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => (await engine.Do(new CommissionOrder(commission, acting.Id, acting.By, command), cancellation)).Result();

    private static async Task<Results<Ok<CommissionView>, RefusalResult>> View(
        CommissionId commission,
        Reading reading,
        CommissionReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(commission, reading.By, cancellation) is { } view
            ? TypedResults.Ok(view)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<Page<CommissionAnswer>>, RefusalResult>> Answers(
        CommissionId commission,
        Reading reading,
        CommissionReader reader,
        CommissionPages pages,
        string? after,
        CancellationToken cancellation
    ) =>
        await reader.Sees(commission, reading.By, cancellation)
            ? await PageDoor.Listed(after, key => pages.AnswersTo(commission, reading.By, key, cancellation))
            : Refusals.NotFound.Result();
}

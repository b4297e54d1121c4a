using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Exports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>Doors of exports (导出接口): asking, watching, giving up, fetching. A file has an address only under the person's own.</summary>
public static class ExportDoors
{
    /// <summary>Maps <c>/api/bodies/{body}/exports</c> and <c>/api/my/exports</c>.</summary>
    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("导出").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapPost("/bodies/{body}/exports", Ask)
            .WithSummary("申请导出机构的一份清单或台账")
            .WithDescription(
                "须有该机构的数据导出权并能查看这份清单，须二次验证；任职清单由安全管理员导出。在后台生成，完成后通知；"
                    + "最多200,000行，每人同时排队3份。"
            )
            .WithRequestExample(new NewExport(ExportList.Reports, ExportFormat.Xlsx));
        api.MapGet("/my/exports", Mine).WithSummary("我的导出，新的在前，最多50份");
        api.MapGet("/my/exports/{export:int}/file", Fetch)
            .WithSummary("下载导出文件")
            .WithDescription("完成后24小时内可以下载，过期删除。下载时仍须有导出权。");
        api.MapDelete("/my/exports/{export:int}", Cancel).WithSummary("撤销排队的导出，或提前删除导出文件");
    }

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Ask(
        BodyCode body,
        NewExport asked,
        Acting acting,
        IEngine engine,
        ExportWorker worker,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var command = new AskExport(asked.List, body, asked.Format, asked.Filter);
        var order = new ExportOrder(acting.By.Person, acting.Id, acting.By, command);
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is { } receipt)
        {
            worker.Wake();
            await witness.Tell(AuditActions.ExportAsked, receipt.Number, cancellation);
        }
        return outcome.Result();
    }

    private static async Task<Ok<IReadOnlyList<ExportView>>> Mine(
        Reading reading,
        ExportReader exports,
        IBodyTreeSource bodies,
        CancellationToken cancellation
    )
    {
        var found = await exports.Of(reading.By.Person, cancellation);
        return TypedResults.Ok<IReadOnlyList<ExportView>>([.. found.Select(one => View(one, bodies))]);
    }

    private static async Task<Results<ExportAnswer, RefusalResult>> Fetch(
        int export,
        Reading reading,
        ExportDesk desk,
        CancellationToken cancellation
    )
    {
        var (answer, refusal) = await desk.Fetch(reading.By, export, cancellation);
        return answer is not null ? answer : refusal!.Result();
    }

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Cancel(
        int export,
        Acting acting,
        IEngine engine,
        ExportReader exports,
        ExportFiles files,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var order = new ExportOrder(acting.By.Person, acting.Id, acting.By, new CancelExport(export));
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null && await exports.Find(acting.By.Person, export, cancellation) is { } stored)
        {
            await files.Sweep(cancellation);
            await witness.Tell(AuditActions.ExportCancelled, stored.Number, cancellation);
        }
        return outcome.Result();
    }

    private static ExportView View(StoredExport export, IBodyTreeSource bodies) =>
        new(
            export.Export,
            export.Number,
            export.List,
            ExportTerms.Of(export.List),
            new(export.Body, bodies.Current.Find(export.Body)?.Name ?? export.Body.Value),
            export.Format,
            export.State,
            export.Rows,
            export.Bytes,
            export.AskedAt,
            export.Until,
            export.Fault
        );
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.JointTasks.Templates;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>The doors of templates (方案模板接口), for those who plan tasks at the body.</summary>
public static class TaskTemplateDoors
{
    /// <summary>Everything under <c>/api/bodies/{body}/task-templates</c>.</summary>
    public static void MapTaskTemplates(this IEndpointRouteBuilder app)
    {
        var templates = app.MapGroup("/api/bodies/{body}/task-templates").WithTags("联动任务").RequireAuthorization();
        templates.AddEndpointFilter<ActingFilter>();
        templates.MapGet("/", List).WithSummary("方案模板：内置的，和本机构保存的");
        templates
            .MapPost("/", Save)
            .WithSummary("把本机构一件任务的方案存为模板，不含时间和参与单位")
            .WithRequestExample(new TemplateRequest("年度联合调研", new(new("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92"))))
            .WithAnswerExample(JointTaskExamples.Receipt);
        templates
            .MapPost("/{template}/renamings", Rename)
            .WithSummary("模板改名")
            .WithRequestExample(new TemplateName("春季联合调研"))
            .WithAnswerExample(JointTaskExamples.Receipt);
        templates.MapDelete("/{template}", Remove).WithSummary("删除模板");
    }

    private static async Task<Results<Ok<IReadOnlyList<TemplateView>>, RefusalResult>> List(
        BodyCode body,
        Reading reading,
        TaskTemplateReader reader,
        CancellationToken cancellation
    ) =>
        await reader.Of(body, reading.By, cancellation) is { } templates
            ? TypedResults.Ok(templates)
            : Refusals.NotFound.Result();

    private static Task<Results<Ok<Receipt>, RefusalResult>> Save(
        BodyCode body,
        TemplateRequest sent,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => Do(body, new SaveTemplate(sent.Name, sent.Task), acting, engine, cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> Rename(
        BodyCode body,
        int template,
        TemplateName sent,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => Do(body, new RenameTemplate(template, sent.Name), acting, engine, cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> Remove(
        BodyCode body,
        int template,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => Do(body, new RemoveTemplate(template), acting, engine, cancellation);

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        BodyCode body,
        TemplateCommand command,
        Acting acting,
        IEngine engine,
        CancellationToken cancellation
    ) => (await engine.Do(new TemplateOrder(body, acting.Id, acting.By, command), cancellation)).Result();
}

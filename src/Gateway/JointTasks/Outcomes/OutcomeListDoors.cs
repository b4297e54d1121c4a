using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Gateway.JointTasks.Outcomes;

/// <summary>The doors of ledgers and registers of what came out of tasks (成果台账接口).</summary>
internal static class OutcomeListDoors
{
    /// <summary>Ledgers of bodies and units, and where numbers begin.</summary>
    public static void MapOutcomeLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("联动任务").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/task-assignments", OfBody)
            .WithSummary("本机构成果批示台账，可按进度、承办单位、年度、逾期、待回头看、延期待批筛选");
        api.MapGet("/units/{unit}/task-assignments", OfUnit).WithSummary("本单位承办的成果批示，筛选同台账");
        api.MapGet("/desks/{body}/conversions", ConversionsOfBody)
            .WithSummary("本机构转化台账，每项连到总报告的段落；可按形式、进度、年度筛选");
        api.MapGet("/units/{unit}/conversions", ConversionsOfUnit).WithSummary("本单位的转化台账，筛选同上");
        api.MapGet("/bodies/{body}/output-words", Words).WithSummary("今年用过的发文机关代字和刊名，及下一个号");
        api.MapPost("/bodies/{body}/output-words", Start)
            .WithSummary("设定成果的起始文号或期号，供年中启用的机构接着原来的号编")
            .WithDescription("由本机构编辑或系统管理员设定；编号簿一经启用不能再设。重复提交同一个号，回答相同。")
            .WithRequestExample(new OutputWordStart(true, "襄政协专报", 2025, 3));
    }

    private static Task<Results<Ok<Page<AssignmentItem>>, RefusalResult>> OfBody(
        BodyCode body,
        [AsParameters] AssignmentFilter filter,
        Reading reading,
        AssignmentPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(body, filter, reading.By, key, cancellation));

    // Which unit stands in the address; the filter's own is for a body's ledger.
    private static Task<Results<Ok<Page<AssignmentItem>>, RefusalResult>> OfUnit(
        UnitId unit,
        AssignmentState? state,
        int? year,
        Reading reading,
        AssignmentPages pages,
        string? after,
        bool overdue = false,
        bool lookBackDue = false,
        CancellationToken cancellation = default
    ) =>
        PageDoor.Listed(
            after,
            key => pages.Of(unit, new(state, null, year, overdue, lookBackDue), reading.By, key, cancellation)
        );

    private static Task<Results<Ok<Page<ConversionItem>>, RefusalResult>> ConversionsOfBody(
        BodyCode body,
        [AsParameters] ConversionFilter filter,
        Reading reading,
        ConversionPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(body, filter, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<ConversionItem>>, RefusalResult>> ConversionsOfUnit(
        UnitId unit,
        [AsParameters] ConversionFilter filter,
        Reading reading,
        ConversionPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(unit, filter, reading.By, key, cancellation));

    private static async Task<Results<Ok<IReadOnlyList<OutputWord>>, RefusalResult>> Words(
        BodyCode body,
        Reading reading,
        RuleFactSource facts,
        OutputWords words,
        CancellationToken cancellation
    ) =>
        Registers.MayKeep(reading.By, body, facts.Now)
            ? TypedResults.Ok(await words.Of(body, facts.Now.Today.Year, cancellation))
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<OutputWord>, RefusalResult>> Start(
        BodyCode body,
        OutputWordStart start,
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
        var fault = OutputRules.CheckWord(start.Word, start.IsBulletin, "word");
        fault ??= Registers.Fault(new(RegisterKind.Directives, start.Year, start.First), now);
        if (fault is not null)
        {
            return fault.Result();
        }
        var register = start.IsBulletin
            ? OutputRegisters.OfIssues(body, start.Word, start.Year)
            : OutputRegisters.OfDocuments(body, start.Word, start.Year);
        if (await numbers.SetFirst(register, start.First, cancellation))
        {
            await witness.Tell(AuditActions.NumbersSet, register, cancellation);
        }
        else if (await numbers.Last(register, cancellation) != (start.First - 1, start.First - 1))
        {
            return Refusals.RegisterInUse.Result();
        }
        return TypedResults.Ok(new OutputWord(start.IsBulletin, start.Word, start.Year, start.First));
    }
}

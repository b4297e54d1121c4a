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
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>Comments on passages, alone or with the copy that is sent back for changes.</content>
public static partial class ReportDoors
{
    private static readonly PassageMark ExampleMark = new(
        1,
        TextSection.Situation,
        0,
        6,
        "部分老旧小区",
        "请写明涉及哪些小区"
    );

    private static void MapPassages(RouteGroupBuilder reports, RouteGroupBuilder copy)
    {
        copy.MapPost("/passages", Mark)
            .WithSummary("批注：对一稿中的一处文字提意见，只在本机构内可见")
            .WithDescription("start 和 length 按 UTF-16 单位计；quote 是那一处的原文，与该稿不符时拒绝。")
            .WithRequestExample(ExampleMark)
            .WithAnswerExample(ReportExamples.Receipt);
        copy.MapPost("/change-requests", RequestChanges)
            .WithSummary("退改：退回采编，须写意见，可附批注；意见只在本机构内可见")
            .WithRequestExample(new CommentRequest("请补充数据来源") { Passages = [ExampleMark] })
            .WithAnswerExample(ReportExamples.Receipt);
        reports
            .ItemAct<PassageAnswerRequest>(
                "/{report}/passages/{item}/answers",
                "回复批注",
                (passage, sent) => new AnswerPassage(passage, sent.Text)
            )
            .WithRequestExample(new PassageAnswerRequest("已补充"));
        reports
            .MapPost(
                "/{report}/passages/{item}/resolutions",
                (ReportId report, int item, Acting acting, IEngine engine, CancellationToken cancellation) =>
                    ReportActs.Do(report, new ResolvePassage(item), acting, engine, cancellation)
            )
            .WithSummary("办结批注")
            .WithAnswerExample(ReportExamples.Receipt);
    }

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Mark(
        ReportId report,
        BodyCode body,
        PassageMark mark,
        Acting acting,
        IEngine engine,
        ReportReader reader,
        CancellationToken cancellation
    ) =>
        await Stands(report, body, [mark], acting.By, reader, cancellation)
            ? await ReportActs.Do(report, new CommentOnPassage(body, mark), acting, engine, cancellation)
            : Refusals.PassageGone.Result();

    private static async Task<Results<Ok<Receipt>, RefusalResult>> RequestChanges(
        ReportId report,
        BodyCode body,
        CommentRequest request,
        Acting acting,
        IEngine engine,
        ReportReader reader,
        CancellationToken cancellation
    ) =>
        request.Passages is not { Count: > 0 } marks
        || await Stands(report, body, marks, acting.By, reader, cancellation)
            ? await ReportActs.Do(
                report,
                new RequestChanges(body, request.Comment) { Passages = request.Passages },
                acting,
                engine,
                cancellation
            )
            : Refusals.PassageGone.Result();

    // Whether the quoted words stand there. Whoever may not read the copy is left to the rule to answer.
    private static async Task<bool> Stands(
        ReportId report,
        BodyCode body,
        IReadOnlyList<PassageMark> marks,
        Caller caller,
        ReportReader reader,
        CancellationToken cancellation
    )
    {
        var view = await reader.View(report, caller, cancellation);
        if (view?.Copies.FirstOrDefault(copy => copy.Body.Code == body) is not { Own: true } copy)
        {
            return true;
        }
        return marks.All(mark =>
            copy.Versions.FirstOrDefault(version => version.Number == mark.Version)?.Text is { } text
            && ReportViewer.SectionOf(text, mark.Section) is var section
            && mark.Start >= 0
            && mark.Length >= 1
            && mark.Start <= section.Length - mark.Length
            && section.AsSpan(mark.Start, mark.Length).SequenceEqual(mark.Quote)
        );
    }
}

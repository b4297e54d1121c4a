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

/// <content>The versions of a text: a new one, and how any two differ.</content>
public static partial class ReportDoors
{
    private static void MapDifferences(RouteGroupBuilder reports) =>
        reports
            .MapGet("/{report}/differences", Differences)
            .WithSummary("任意两稿的文字改动，逐段列出")
            .WithDescription("两稿可以在同一机构，也可以在沿途不同机构；有一稿看不到的，与不存在的回答相同。");

    private static void MapVersions(RouteGroupBuilder copy) =>
        copy.MapPost("/versions", Revise)
            .WithSummary("编辑：保存新版本，说明依据哪一版")
            .WithDescription(
                "文稿已有更新时回答冲突 text.stale，并附 base、mine、theirs 三份文字，mineChanges、theirsChanges 逐段改动，"
                    + "clashes 列出两边都改过的段落；合并后以 theirs.number 为依据再保存。"
            )
            .WithRequestExample(new RevisionRequest(ReportExamples.Text, 1, "压缩篇幅"))
            .WithAnswerExample(ReportExamples.Receipt);

    private static async Task<Results<Ok<WordingChange>, RefusalResult>> Differences(
        ReportId report,
        BodyCode fromBody,
        int fromVersion,
        BodyCode toBody,
        int toVersion,
        Reading reading,
        ReportReader reader,
        CancellationToken cancellation
    ) =>
        await reader.View(report, reading.By, cancellation) is { } view
        && Wordings.Between(view, new(fromBody, fromVersion), new(toBody, toVersion)) is { } change
            ? TypedResults.Ok(change)
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<Receipt>, TextConflictResult, RefusalResult>> Revise(
        ReportId report,
        BodyCode body,
        RevisionRequest request,
        Acting acting,
        IEngine engine,
        ReportReader reader,
        DraftStore drafts,
        CancellationToken cancellation
    )
    {
        var command = new ReviseText(body, request.Text, request.BaseVersion, request.Note);
        var outcome = await engine.Do(new ReportOrder(report, acting.Id, acting.By, command), cancellation);
        if (outcome.Receipt is { } receipt)
        {
            await DiscardSaved(acting.By, report, request.Text, drafts, cancellation);
            return TypedResults.Ok(receipt);
        }
        if (
            outcome.Refusal!.Code == Refusals.TextStale.Code
            && await reader.View(report, acting.By, cancellation) is { } view
            && Conflicts.Of(view, command) is { } conflict
        )
        {
            return new TextConflictResult(outcome.Refusal, conflict);
        }
        return outcome.Refusal.Result();
    }

    // What the autosave kept is done with once it is a version; what was typed since is not.
    private static async Task DiscardSaved(
        Caller caller,
        ReportId report,
        ReportText saved,
        DraftStore drafts,
        CancellationToken cancellation
    )
    {
        if (
            await drafts.Find(caller.Person, report, cancellation) is { Content: { BaseVersion: not null } content }
            && new ReportText(
                content.Title ?? "",
                content.Situation ?? "",
                content.Analysis ?? "",
                content.Advice ?? ""
            ) == saved
        )
        {
            await drafts.Discard(caller.Person, report, cancellation);
        }
    }
}

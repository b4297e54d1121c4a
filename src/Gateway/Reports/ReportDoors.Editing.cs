using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <content>Who edits a copy now, and what its editors have typed and not yet saved.</content>
public static partial class ReportDoors
{
    private static void MapEditing(RouteGroupBuilder copy)
    {
        MapVersions(copy);
        copy.MapGet("/editing", Editing).WithSummary("谁正在编辑这一稿");
        copy.MapPost("/editing", OpenEditing)
            .WithSummary("打开编辑，或表示仍在编辑")
            .WithDescription("别人正在编辑时不抢占，回答 readOnly 和对方姓名；自动保存也表示仍在编辑。");
        copy.MapPost("/editing/take-overs", TakeOverEditing)
            .WithSummary("接手编辑：对方停手满15分钟以后")
            .WithDescription("对方没有保存的文字仍在未存稿里，不会丢失。");
        copy.MapDelete("/editing", CloseEditing).WithSummary("不再编辑");
        copy.MapGet("/branches", Branches).WithSummary("未存稿：本机构编辑打了字、还没有保存为版本的文字");
        copy.MapPost("/branches/{person}/take-overs", TakeOverBranch)
            .WithSummary("接过一份未存稿，成为自己的草稿，原稿仍在");
    }

    private static async Task<Results<Ok<EditingView>, RefusalResult>> Editing(
        ReportId report,
        BodyCode body,
        Reading reading,
        ReportReader reader,
        EditingBook editing,
        CancellationToken cancellation
    )
    {
        var (found, facts) = await reader.Find(report, reading.By, cancellation);
        if (EditingRules.ToRead(found, reading.By, body, facts) is { } refusal)
        {
            return refusal.Result();
        }
        var edits = EditingRules.ToEdit(found, reading.By, body, facts) is null;
        return !EditingRules.IsEdited(found!, body)
            ? TypedResults.Ok(EditingBook.Nobody)
            : TypedResults.Ok(await editing.View(report, body, reading.By.Person, edits, cancellation));
    }

    private static async Task<Results<Ok<EditingView>, RefusalResult>> OpenEditing(
        ReportId report,
        BodyCode body,
        Reading reading,
        ReportReader reader,
        EditingBook editing,
        CancellationToken cancellation
    )
    {
        var (found, facts) = await reader.Find(report, reading.By, cancellation);
        if (EditingRules.ToEdit(found, reading.By, body, facts) is { } refusal)
        {
            return refusal.Result();
        }
        await editing.Open(report, body, reading.By.Person, cancellation);
        return TypedResults.Ok(await editing.View(report, body, reading.By.Person, true, cancellation));
    }

    private static async Task<Results<Ok<EditingView>, RefusalResult>> TakeOverEditing(
        ReportId report,
        BodyCode body,
        Reading reading,
        ReportReader reader,
        EditingBook editing,
        CancellationToken cancellation
    )
    {
        var (found, facts) = await reader.Find(report, reading.By, cancellation);
        if (EditingRules.ToEdit(found, reading.By, body, facts) is { } refusal)
        {
            return refusal.Result();
        }
        return await editing.TakeOver(report, body, reading.By.Person, cancellation)
            ? TypedResults.Ok(await editing.View(report, body, reading.By.Person, true, cancellation))
            : Refusals.EditingHeld.Result();
    }

    private static async Task<NoContent> CloseEditing(
        ReportId report,
        BodyCode body,
        Reading reading,
        EditingBook editing,
        CancellationToken cancellation
    )
    {
        await editing.Release(report, body, reading.By.Person, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<IReadOnlyList<BranchView>>, RefusalResult>> Branches(
        ReportId report,
        BodyCode body,
        Reading reading,
        ReportReader reader,
        BranchReader branches,
        CancellationToken cancellation
    )
    {
        var view = await reader.View(report, reading.By, cancellation);
        if (view?.Copies.FirstOrDefault(copy => copy.Body.Code == body) is not { Own: true } copy)
        {
            return Refusals.NotFound.Result();
        }
        var inForce = copy.Versions.FirstOrDefault(version => version.Number == copy.CurrentVersion)?.Text;
        var found = await branches.Of(report, body, cancellation);
        return TypedResults.Ok<IReadOnlyList<BranchView>>([
            .. found.Select(branch => new BranchView(
                branch.Editor,
                branch.Editor.Id == reading.By.Person,
                branch.Content.BaseVersion!.Value,
                branch.Content.BaseVersion != copy.CurrentVersion,
                branch.SavedAt,
                branch.Text,
                inForce is null ? [] : Wordings.Parts(inForce, branch.Text)
            )),
        ]);
    }

    private static async Task<Results<Ok<Draft>, RefusalResult>> TakeOverBranch(
        ReportId report,
        BodyCode body,
        PersonId person,
        Reading reading,
        ReportReader reader,
        BranchReader branches,
        DraftStore drafts,
        CancellationToken cancellation
    )
    {
        var (found, facts) = await reader.Find(report, reading.By, cancellation);
        if (EditingRules.ToEdit(found, reading.By, body, facts) is { } refusal)
        {
            return refusal.Result();
        }
        var all = await branches.Of(report, body, cancellation);
        if (all.FirstOrDefault(branch => branch.Editor.Id == person) is not { } taken)
        {
            return Refusals.NotFound.Result();
        }
        var content = taken.Content with { Body = body };
        return await drafts.Save(reading.By.Person, report, new(0, content), cancellation) is { } draft
            ? TypedResults.Ok(draft)
            : Refusals.OwnTextInTheWay.Result();
    }
}

using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Files;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The door of what a writer should know beforehand (写作规格接口): how long a text may be, and what may be attached.</summary>
public static class WritingDoors
{
    private static readonly WritingRules Rules = new(
        TextRules.MostTitleCharacters,
        TextRules.MostCharacters,
        Report.MostNoteCharacters,
        DraftRules.MostPartCharacters,
        new(
            Report.MostFiles,
            FileCheck.MostBytes,
            [.. Enum.GetValues<FileKind>().Select(kind => new FileRule(kind, FileKinds.EndingsOf(kind)))]
        )
    );

    /// <summary>Maps <c>/api/writing-rules</c>.</summary>
    public static void MapWritingRules(this IEndpointRouteBuilder app)
    {
        var rules = app.MapGroup("/api/writing-rules").WithTags("草稿").RequireAuthorization();
        rules.AddEndpointFilter<ActingFilter>();
        rules
            .MapGet("/", (Reading _) => TypedResults.Ok(Rules))
            .WithSummary("写作规格：字数上限、可收的附件类型和大小");
    }
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Reads an output for print (成果印发稿), a proof too: for the launcher, and for the units that answer to it.</summary>
public sealed class OutputPrints(OutcomeReader reader, TotalReader totals, JointTaskTexts texts, JointTaskActors actors)
{
    /// <summary>The output as it is printed; none if it is not the reader's.</summary>
    public async Task<OutputPrint?> Of(JointTaskId id, int output, Caller caller, CancellationToken cancellation) =>
        await reader.Find(id, caller, cancellation) is { All: true } seen
        && seen.Task.Outcome.OutputAt(output) is { } found
            ? await Print(seen, found, cancellation)
            : null;

    /// <summary>The output that an assignment is about.</summary>
    public async Task<OutputPrint?> OfAssignment(
        JointTaskId id,
        int assignment,
        Caller caller,
        CancellationToken cancellation
    ) =>
        await reader.FindAssignment(id, assignment, caller, cancellation) is var (seen, found)
            ? await Print(seen, seen.Task.Outcome.OutputOf(found), cancellation)
            : null;

    private async Task<OutputPrint> Print(SeenOutcome seen, Output output, CancellationToken cancellation)
    {
        var bytes = await texts.Read(output.Current.Text, cancellation);
        var text = bytes is null ? null : OutputPaper.Read(bytes);
        var names = await actors.Names([output.SignedBy], cancellation);
        var issuer = IssuerOf(seen.Facts.Bodies.Reference(seen.Task.Body.Value));
        return new(
            seen.Task.Id,
            output.Item,
            output.Kind,
            !output.IsSigned,
            output.Current.Bulletin ?? issuer + "文件",
            issuer,
            output.Number?.ToString(),
            output.Issue,
            text?.Mark ?? SecurityMark.Internal,
            text?.Urgency ?? Urgency.Ordinary,
            output.SignedBy is { } by && names.TryGetValue(by.Person, out var name) ? name : null,
            text?.Title,
            text?.To,
            await Paragraphs(seen.Task, output, text, cancellation),
            [.. (text?.Suggestions ?? []).Select(suggestion => suggestion.Text)],
            text?.Copies,
            output.SignedAt is { } at ? ChinaTime.DayOf(at) : null
        );
    }

    // 总报告 says what the total report said when it was signed; the marks of origin are not printed.
    private async Task<IReadOnlyList<OutputParagraph>> Paragraphs(
        JointTask task,
        Output output,
        OutputText? text,
        CancellationToken cancellation
    )
    {
        if (output.Kind != OutputKind.TotalReport)
        {
            return text?.Paragraphs ?? [];
        }
        var paper = await totals.Paper(task.Total, output.Current.Total, cancellation) ?? TotalPaper.Empty;
        return [.. paper.Paragraphs.Select(paragraph => new OutputParagraph(paragraph.Heading, paragraph.Text))];
    }

    private static string IssuerOf(BodyReference body) =>
        body.Code == Contracts.Bodies.BodyCode.Nation
            ? "中国人民政治协商会议全国委员会"
            : $"中国人民政治协商会议{body.Name}委员会";
}

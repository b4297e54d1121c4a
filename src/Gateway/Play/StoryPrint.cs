using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>Prints a story as it is played (演示输出).</summary>
internal static class StoryPrint
{
    /// <summary>A step, and what each page heard of it.</summary>
    public static void Step(StoryStep step, int number, TextWriter output)
    {
        var paper = step.Receipt.Number is null ? "" : $"  编号 {step.Receipt.Number}";
        output.WriteLine($"{number, 3}. {step.Who} {step.What}{paper}  （{step.Took.TotalMilliseconds:F0} 毫秒）");
        foreach (var (userName, heard) in step.Heard)
        {
            output.WriteLine(
                $"       {userName} 的页面响铃：{heard.Feed} 第 {heard.Notice.Number} 条 {heard.Notice.Kind}"
                    + $"，回执后 {heard.After.TotalMilliseconds:F0} 毫秒"
            );
        }
    }

    /// <summary>The lineage as the author sees it.</summary>
    public static void Lineage(LineageView lineage, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"来龙去脉  根号 {lineage.Root}  《{lineage.Report.Title}》");
        foreach (var copy in lineage.Report.Copies)
        {
            var issue = copy.Adoption?.Issue is { } printed
                ? $"《{printed.Bulletin}》{printed.Year}年第{printed.Number}期"
                : "";
            output.WriteLine($"  本级件  {copy.Body.Name}  {copy.Number}  {copy.StageName}  {issue}");
        }
        foreach (var leg in lineage.Report.Legs)
        {
            output.WriteLine(
                $"  上报件{leg.Number}  {leg.From.Name} → {leg.To.Name}  {Name(leg.State)}  {leg.SentAt.ToOffset(TimeSpan.FromHours(8)):MM-dd HH:mm:ss}"
            );
        }
        foreach (var result in lineage.Report.Results)
        {
            output.WriteLine($"  结果{result.Number}  {result.Body.Name}  {Name(result.Kind)}  {result.Text}");
        }
        foreach (var wording in lineage.Wordings)
        {
            var pieces = wording.Parts.SelectMany(part => part.Pieces).ToList();
            var removed = pieces.Where(piece => piece.Change == PieceChange.Removed).Sum(piece => piece.Text.Length);
            var added = pieces.Where(piece => piece.Change == PieceChange.Added).Sum(piece => piece.Text.Length);
            output.WriteLine(
                $"  文字改动  {wording.FromBody.Name} → {wording.ToBody.Name}  删 {removed} 字，增 {added} 字"
            );
        }
    }

    /// <summary>The combined table; who is missing is named.</summary>
    public static void Figures(CombinedTableView table, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("汇总数据表");
        foreach (var row in table.Rows)
        {
            var missing = row.Missing is { Count: > 0 } silent
                ? "  缺报：" + string.Join('、', silent.Select(body => body.Name))
                : "";
            output.WriteLine($"  {row.Name}  {row.Value?.ToString("#,0.##") ?? "—"} {row.Unit}{missing}");
        }
    }

    /// <summary>The total report: each paragraph with where it came from.</summary>
    public static void Total(TotalView total, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"总报告 第{total.Version}稿  {total.Characters}字");
        foreach (var paragraph in total.Paragraphs ?? [])
        {
            var origin = paragraph.Origins is [{ Body: { } body } mark, ..]
                ? $"【{body.Name}分报告第{mark.Version}版】"
                : "【牵头方】";
            output.WriteLine($"  {origin}{(paragraph.Text.Length > 40 ? paragraph.Text[..40] + "…" : paragraph.Text)}");
        }
    }

    /// <summary>How long acts and rings took.</summary>
    public static void Timings(IReadOnlyList<StoryStep> steps, TextWriter output)
    {
        var acts = steps.Select(step => step.Took.TotalMilliseconds).Order().ToList();
        var rings = steps
            .SelectMany(step => step.Heard.Select(heard => Math.Max(0, heard.Notice.After.TotalMilliseconds)))
            .Order()
            .ToList();
        output.WriteLine();
        output.WriteLine(
            $"办理 {acts.Count} 次：中位 {Middle(acts):F0} 毫秒，最长 {acts[^1]:F0} 毫秒（含首次二次验证）"
        );
        output.WriteLine($"响铃 {rings.Count} 次：回执后中位 {Middle(rings):F0} 毫秒，最长 {rings[^1]:F0} 毫秒");
    }

    private static double Middle(List<double> sorted) => sorted[sorted.Count / 2];

    private static string Name(LegState state) =>
        state switch
        {
            LegState.Sent => "已上报",
            LegState.Recalled => "已撤回",
            LegState.Received => "已接收",
            LegState.Returned => "退回",
            LegState.Declined => "不采用",
            LegState.Converted => "已转办",
            _ => "采用",
        };

    private static string Name(ResultKind kind) =>
        kind switch
        {
            ResultKind.Adopted => "采用",
            ResultKind.Declined => "不采用",
            ResultKind.Returned => "退回补充",
            ResultKind.Directive => "批示",
            ResultKind.Reply => "办理答复",
            _ => "线下接收",
        };
}

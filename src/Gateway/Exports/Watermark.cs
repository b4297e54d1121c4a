using System.Globalization;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>
/// Watermark (水印) of an export: who took which list of which body out of the house, when, under which number. It stands in
/// the first rows, in the file's properties, on every printed page, and in its name.
/// </summary>
/// <param name="Number">导出编号.</param>
/// <param name="List">Which list.</param>
/// <param name="Body">机构, by name and code.</param>
/// <param name="Account">导出账号.</param>
/// <param name="At">When it was made (UTC).</param>
public sealed record Watermark(string Number, ExportList List, string Body, string Account, DateTimeOffset At)
{
    private const string Warning = "仅供本机构工作使用，未经批准不得外传。";

    /// <summary>清单名称.</summary>
    public string ListName => ExportTerms.Of(List);

    /// <summary>When it was made, as clocks show it in China.</summary>
    public string Moment => ChinaTime.Of(At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>In one line.</summary>
    public string Line => $"{Account}　{Moment}　{Number}";

    /// <summary>The rows above the list.</summary>
    public IReadOnlyList<(string Label, string Value)> Rows =>
        [
            ("清单", ListName),
            ("机构", Body),
            ("导出编号", Number),
            ("导出账号", Account),
            ("导出时间", Moment),
            ("声明", Warning),
        ];

    /// <summary>The name of the file, without its ending and without what file systems forbid.</summary>
    public string FileName =>
        string.Join(
            '-',
            $"{Number}-{ListName}-{Account}-{ChinaTime.Of(At).ToString("yyyyMMdd-HHmm", CultureInfo.InvariantCulture)}".Split(
                ForbiddenInNames
            )
        );

    private static char[] ForbiddenInNames { get; } = [.. "<>:\"|?*/\\"];
}

using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>Form of the file (导出格式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportFormat>))]
public enum ExportFormat
{
    /// <summary>逗号分隔文本: CSV in UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>电子表格: an Excel workbook.</summary>
    Xlsx,
}

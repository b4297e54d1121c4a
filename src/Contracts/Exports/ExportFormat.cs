using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>Form of the file (导出格式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportFormat>))]
public enum ExportFormat
{
    /// <summary>CSV in UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>Excel 工作簿.</summary>
    Xlsx,
}

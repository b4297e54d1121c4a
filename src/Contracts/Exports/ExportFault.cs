using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>Why an export came to nothing (未完成原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportFault>))]
public enum ExportFault
{
    /// <summary>失去权限: the right to export or to read the list was lost meanwhile.</summary>
    RightLost,

    /// <summary>行数超限.</summary>
    TooManyRows,

    /// <summary>检索范围过大.</summary>
    SearchTooBroad,

    /// <summary>系统故障; the log of the house says more.</summary>
    Broken,
}

using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>How far an export is (导出进度).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportState>))]
public enum ExportState
{
    /// <summary>排队或生成中.</summary>
    Waiting,

    /// <summary>可下载.</summary>
    Ready,

    /// <summary>已撤销 by whoever asked, before or after it was ready.</summary>
    Cancelled,

    /// <summary>未完成; says why.</summary>
    Failed,

    /// <summary>已过期: the file is deleted.</summary>
    Expired,
}

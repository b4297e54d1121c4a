using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What became of a piece of text (改动).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PieceChange>))]
public enum PieceChange
{
    /// <summary>保留.</summary>
    Kept,

    /// <summary>删去.</summary>
    Removed,

    /// <summary>加上.</summary>
    Added,
}

using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>What an import of divisions found about one body (变更类别).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DivisionChangeKind>))]
public enum DivisionChangeKind
{
    /// <summary>新增.</summary>
    Added,

    /// <summary>更名.</summary>
    Renamed,

    /// <summary>隶属变更.</summary>
    Moved,

    /// <summary>层级变更.</summary>
    TierChanged,

    /// <summary>改码: the same body under a new code.</summary>
    Recoded,

    /// <summary>撤并: the body went into another one.</summary>
    Merged,

    /// <summary>去向不明: the body is no longer listed and nothing says where it went; it stays as it is.</summary>
    Unresolved,

    /// <summary>有误: the line contradicts the list or the record; nothing of the list is carried out.</summary>
    Faulty,
}

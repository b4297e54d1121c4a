using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What becomes of a suggestion (建议办理结果). The names do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SuggestionOutcome>))]
public enum SuggestionOutcome
{
    /// <summary>采纳.</summary>
    Adopted,

    /// <summary>部分采纳; says why.</summary>
    PartlyAdopted,

    /// <summary>未采纳; says why.</summary>
    NotAdopted,
}

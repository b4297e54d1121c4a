using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Why one body succeeds another (承接原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SuccessionReason>))]
public enum SuccessionReason
{
    /// <summary>代码变更: the same body under a new code.</summary>
    Recoded,

    /// <summary>合并: the body went into another one.</summary>
    Merged,
}

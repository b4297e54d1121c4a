using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How the figures of several bodies become one (汇总方式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Combination>))]
public enum Combination
{
    /// <summary>求和.</summary>
    Sum,

    /// <summary>加权平均: Σ(value × weight) ÷ Σ weight; the weight is another indicator.</summary>
    WeightedMean,

    /// <summary>不汇总: each body's figure stands for itself.</summary>
    None,
}

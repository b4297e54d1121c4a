using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Joint task id (联动任务).</summary>
[JsonConverter(typeof(GuidIdConverter<JointTaskId>))]
public readonly record struct JointTaskId(Guid Value) : IGuidId<JointTaskId>
{
    /// <inheritdoc/>
    public static JointTaskId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static JointTaskId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JointTaskId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>The lower-case form with hyphens, as it stands in addresses and events.</summary>
    public override string ToString() => Value.ToString("D");
}

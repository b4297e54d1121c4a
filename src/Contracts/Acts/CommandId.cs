using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Acts;

/// <summary>Command id (指令号). Chosen by the client, unique per account in the whole journal: the same id with the same content returns the first receipt.</summary>
[JsonConverter(typeof(GuidIdConverter<CommandId>))]
public readonly record struct CommandId(Guid Value) : IGuidId<CommandId>
{
    /// <inheritdoc/>
    public static CommandId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static CommandId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommandId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>The lower-case form with hyphens, as it stands in addresses and events.</summary>
    public override string ToString() => Value.ToString("D");
}

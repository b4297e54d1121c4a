using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Unit id (单位). A unit of a body: a committee, sector, party, street liaison group, information point or handling unit.</summary>
[JsonConverter(typeof(GuidIdConverter<UnitId>))]
public readonly record struct UnitId(Guid Value) : IGuidId<UnitId>
{
    /// <inheritdoc/>
    public static UnitId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static UnitId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>The lower-case form with hyphens, as it stands in addresses and events.</summary>
    public override string ToString() => Value.ToString("D");
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>Commission id (约稿).</summary>
[JsonConverter(typeof(GuidIdConverter<CommissionId>))]
public readonly record struct CommissionId(Guid Value) : IGuidId<CommissionId>
{
    /// <inheritdoc/>
    public static CommissionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static CommissionId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommissionId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>The lower-case form with hyphens, as it stands in addresses and events.</summary>
    public override string ToString() => Value.ToString("D");
}

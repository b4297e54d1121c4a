using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Report id (信息). Names one report through all tiers: it is the root of its lineage (一个根号).</summary>
[JsonConverter(typeof(GuidIdConverter<ReportId>))]
public readonly record struct ReportId(Guid Value) : IGuidId<ReportId>
{
    /// <inheritdoc/>
    public static ReportId From(Guid value) => new(value);

    /// <inheritdoc/>
    public static ReportId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportId result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>The lower-case form with hyphens, as it stands in addresses and events.</summary>
    public override string ToString() => Value.ToString("D");
}

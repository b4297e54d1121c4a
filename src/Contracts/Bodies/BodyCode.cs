using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>
/// Body code (政协机构代码): the six-digit GB/T 2260 code of the division whose CPPCC body is meant; <c>000000</c> is the
/// national body. The tier is data, never read out of the digits: 常熟市 320581 is a county-level city.
/// </summary>
[JsonConverter(typeof(BodyCodeConverter))]
public readonly record struct BodyCode : IParsable<BodyCode>, IComparable<BodyCode>
{
    private readonly string? code;

    /// <summary>Wraps six ASCII digits.</summary>
    /// <exception cref="FormatException">The text is not six ASCII digits.</exception>
    public BodyCode(string code)
    {
        if (!IsCode(code))
        {
            throw new FormatException("A body code is six ASCII digits.");
        }
        this.code = code;
    }

    /// <summary>The national body (全国政协).</summary>
    public static BodyCode Nation { get; } = new("000000");

    /// <summary>The six digits.</summary>
    public string Value => code ?? "000000";

    /// <inheritdoc/>
    public static BodyCode Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BodyCode result)
    {
        result = IsCode(s) ? new BodyCode(s!) : default;
        return IsCode(s);
    }

    /// <inheritdoc/>
    public int CompareTo(BodyCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public bool Equals(BodyCode other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The six digits.</summary>
    public override string ToString() => Value;

    /// <summary>Orders by digits.</summary>
    public static bool operator <(BodyCode left, BodyCode right) => left.CompareTo(right) < 0;

    /// <summary>Orders by digits.</summary>
    public static bool operator >(BodyCode left, BodyCode right) => left.CompareTo(right) > 0;

    /// <summary>Orders by digits.</summary>
    public static bool operator <=(BodyCode left, BodyCode right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by digits.</summary>
    public static bool operator >=(BodyCode left, BodyCode right) => left.CompareTo(right) >= 0;

    private static bool IsCode(string? text) => text is { Length: 6 } && text.All(char.IsAsciiDigit);
}

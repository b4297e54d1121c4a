using System.Text.Json;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Json;

/// <summary>
/// A string that is not taken in. It is a <see cref="JsonException"/> so that the serializer adds the path at which it
/// stood.
/// </summary>
/// <param name="refusal">Why.</param>
public sealed class RefusedTextException(Refusal refusal) : JsonException
{
    /// <summary>Why.</summary>
    public Refusal Refusal { get; } = refusal;
}

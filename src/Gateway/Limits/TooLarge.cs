using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>What an endpoint with a size limit of its own says to a larger body (超限提示).</summary>
/// <param name="Refusal">Instead of the common refusal.</param>
public sealed record TooLarge(Refusal Refusal);

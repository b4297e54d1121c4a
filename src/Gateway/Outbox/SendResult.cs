namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>What came of handing a message to its provider (发送结果).</summary>
/// <param name="Fault">Why not, as a code; none if it was taken.</param>
/// <param name="Final">Whether trying again is of no use.</param>
/// <param name="Tried">Whether it was tried at all: while the provider is known to be down, nothing is.</param>
public readonly record struct SendResult(string? Fault, bool Final = false, bool Tried = true)
{
    /// <summary>The provider has taken it.</summary>
    public static SendResult Taken => default(SendResult) with { Tried = true };
}

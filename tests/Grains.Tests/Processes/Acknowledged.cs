using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>An act that a caller got a receipt for.</summary>
/// <param name="Writer">The account.</param>
/// <param name="Receipt">The receipt.</param>
/// <param name="Took">From the first asking to the receipt.</param>
internal sealed record Acknowledged(string Writer, Receipt Receipt, TimeSpan Took);

/// <summary>A try that got no receipt; it was made again with the same command id.</summary>
/// <param name="Gateway">Which of the gateways was asked.</param>
/// <param name="Answer">The status and the problem, or how the connection was lost.</param>
/// <param name="RetryAfter">When to ask again, if the gateway said so.</param>
/// <param name="Took">How long it took.</param>
internal sealed record Missed(int Gateway, string Answer, TimeSpan? RetryAfter, TimeSpan Took);

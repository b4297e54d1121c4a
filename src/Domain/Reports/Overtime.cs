using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Overtime (超时): an urgent paper that nobody opened in time.</summary>
/// <param name="Item">The clock.</param>
/// <param name="Body">The body that did not open it.</param>
/// <param name="Upper">The upper body that was told; none where there is none on the platform.</param>
/// <param name="Minutes">How many minutes it had waited.</param>
/// <param name="At">When it was told (UTC).</param>
public sealed record Overtime(string Item, BodyCode Body, BodyCode? Upper, int Minutes, DateTimeOffset At);

using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>An act that was acknowledged (已回执的事项): from here on it must stand in the record, once.</summary>
/// <param name="Report">The report that was acted on.</param>
/// <param name="Event">The event that the act writes.</param>
/// <param name="Receipt">The receipt.</param>
internal sealed record Acknowledged(Guid Report, string Event, Receipt Receipt);

using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>What happened to a body's duty roster (值班表).</summary>
public abstract record DutyEvent : IEvent;

/// <summary>排班.</summary>
/// <param name="Body">The body.</param>
/// <param name="Duty">Counted from 1.</param>
/// <param name="Person">Who.</param>
/// <param name="From">From when (UTC).</param>
/// <param name="Until">Until when (UTC).</param>
[EventName("duty.assigned", 1)]
public sealed record DutyAssigned(BodyCode Body, int Duty, PersonId Person, DateTimeOffset From, DateTimeOffset Until)
    : DutyEvent;

/// <summary>撤销排班.</summary>
/// <param name="Body">The body.</param>
/// <param name="Duty">The duty.</param>
[EventName("duty.ended", 1)]
public sealed record DutyEnded(BodyCode Body, int Duty) : DutyEvent;

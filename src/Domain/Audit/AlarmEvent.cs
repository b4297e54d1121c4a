using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Audit;

/// <summary>What happened to an alarm (安全告警).</summary>
public abstract record AlarmEvent : IEvent;

/// <summary>发出安全告警.</summary>
/// <param name="Alarm">The alarm; entries of the audit name it as their subject.</param>
/// <param name="Kind">What happened too often.</param>
/// <param name="Person">Whose account it was, if it was one's.</param>
/// <param name="Count">How often.</param>
/// <param name="Told">Who is told.</param>
[EventName("alarm.raised", 1)]
public sealed record AlarmRaised(Guid Alarm, AlarmKind Kind, PersonId? Person, int Count, ImmutableArray<PersonId> Told)
    : AlarmEvent;

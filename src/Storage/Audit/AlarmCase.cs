using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>Something happened that is an alarm when it happens too often (告警事由): of a person, or from an address.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Person">Of whom; none where it is about an address.</param>
/// <param name="Address">From where; none where it is about a person.</param>
/// <param name="At">When, UTC.</param>
internal sealed record AlarmCase(AlarmKind Kind, PersonId? Person, string? Address, DateTimeOffset At)
{
    /// <summary>The alarm that it may become: one at most in an hour.</summary>
    public Guid Alarm => Domain.Audit.Alarm.Of(Kind, Person?.ToString() ?? Address!, At);
}

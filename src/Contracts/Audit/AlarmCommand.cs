using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>What can be done with an alarm (安全告警); only the house itself does it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(RaiseAlarm), "raise")]
public abstract record AlarmCommand;

/// <summary>发出安全告警: the audit and security administrators concerned are told.</summary>
/// <param name="Kind">What happened too often.</param>
/// <param name="Person">Whose account it was; none where only the network address is known, which the audit names.</param>
/// <param name="Count">How often.</param>
/// <param name="Told">Who is told, at most fifty.</param>
public sealed record RaiseAlarm(AlarmKind Kind, PersonId? Person, int Count, IReadOnlyList<PersonId> Told)
    : AlarmCommand;

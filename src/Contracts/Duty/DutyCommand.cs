using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Duty;

/// <summary>What can be done with a body's duty roster (值班表), by its editors, reviewers and signers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(AssignDuty), "assign")]
[JsonDerivedType(typeof(EndDuty), "end")]
[JsonDerivedType(typeof(HandOverDuties), "hand-over")]
public abstract record DutyCommand;

/// <summary>排班: the person is called when something urgent comes.</summary>
/// <param name="Person">An editor, reviewer or signer of the body.</param>
/// <param name="From">From when; a moment with its offset.</param>
/// <param name="Until">Until when, at most 31 days later and not yet past.</param>
public sealed record AssignDuty(PersonId Person, DateTimeOffset From, DateTimeOffset Until) : DutyCommand;

/// <summary>撤销排班: ends it now, or strikes it out before it began.</summary>
/// <param name="Duty">The duty, counted from 1.</param>
public sealed record EndDuty(int Duty) : DutyCommand;

/// <summary>移交值班, by the house when a post is left: every duty of one that is not over becomes the other's.</summary>
/// <param name="From">Who leaves.</param>
/// <param name="To">Who takes over.</param>
public sealed record HandOverDuties(PersonId From, PersonId To) : DutyCommand;

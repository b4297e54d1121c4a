using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>An event (事件) in the life of a commission.</summary>
public abstract record CommissionEvent : IEvent
{
    /// <inheritdoc/>
    public virtual string? Register => null;
}

/// <summary>Whom an issued commission names (约稿对象), as the event keeps it.</summary>
/// <param name="Body">The body below; with a unit, the giver itself.</param>
/// <param name="Unit">The unit of the giver.</param>
/// <param name="Offline">线下: the body had not joined.</param>
public sealed record AskedOne(BodyCode Body, UnitId? Unit, bool Offline);

/// <summary>Issued (发出约稿): the commission exists and asks for its number.</summary>
[EventName("commission.issued", 1)]
public sealed record CommissionIssued(
    CommissionId Commission,
    BodyCode Body,
    string Text,
    DateOnly Due,
    ImmutableArray<AskedOne> Asked,
    CommissionId? Parent,
    Schedule Schedule,
    string NumberRegister
) : CommissionEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>Signed for by an addressee (签收约稿).</summary>
[EventName("commission.signed-for", 1)]
public sealed record CommissionSignedFor(BodyCode Body, UnitId? Unit) : CommissionEvent;

/// <summary>Extended (约稿延期).</summary>
[EventName("commission.extended", 1)]
public sealed record CommissionExtended(DateOnly From, DateOnly Until, string Reason, Schedule Schedule)
    : CommissionEvent;

/// <summary>Closed (约稿截止).</summary>
[EventName("commission.closed", 1)]
public sealed record CommissionClosed : CommissionEvent;

/// <summary>Withdrawn (撤回约稿).</summary>
[EventName("commission.withdrawn", 1)]
public sealed record CommissionWithdrawn(string Reason) : CommissionEvent;

/// <summary>Reminded (约稿提醒): a step of the clock came, and these had sent nothing.</summary>
/// <param name="Steps">How many steps of the clock are reached now.</param>
/// <param name="Step">The last of them.</param>
/// <param name="Silent">The addressees that had sent nothing, by their place, counted from 1.</param>
[EventName("commission.reminded", 1)]
public sealed record CommissionReminded(int Steps, StepKind Step, ImmutableArray<int> Silent) : CommissionEvent;

using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Recoveries (找回账号): asked for by whoever lost a password or a telephone, or by an administrator; approved by a system
/// and a security administrator, each of whom is given one half of the code.
/// </summary>
public sealed class RecoveryDesk(
    RecoveryBook recoveries,
    RecoveryApprovals approvals,
    AccountBook accounts,
    Sessions sessions,
    PeopleReader people,
    RuleFactSource facts,
    CurrentCaller who,
    AccountSettings settings,
    Witness witness
)
{
    /// <summary>How many groups of four characters each half has: 60 bits.</summary>
    public const int Groups = 3;

    private TimeSpan Waiting => TimeSpan.FromDays(settings.RecoveryDays);

    /// <summary>Somebody asks from the sign-in page; nothing that he sees tells whether there is such an account.</summary>
    public async Task Ask(RecoveryAsking typed, CancellationToken cancellation)
    {
        var person = await recoveries.Ask(typed.UserName, Waiting, cancellation);
        var account = person is { } found ? await accounts.NameOf(found, cancellation) : null;
        var outcome = person is null ? Refusals.NotFound.Code : AuditEntry.Done;
        await witness.TellOf(person, account, AuditActions.RecoveryAsked, outcome, cancellation);
    }

    /// <summary>An administrator asks for somebody.</summary>
    public async Task<Refusal?> Ask(PersonId person, CancellationToken cancellation)
    {
        if (await recoveries.Ask(person, who.Person, Waiting, cancellation))
        {
            await witness.Tell(AuditActions.RecoveryAsked, person.ToString(), cancellation);
            return null;
        }
        return await recoveries.Find(person, cancellation) is not null ? Refusals.RecoveryUnderWay
            : await accounts.NameOf(person, cancellation) is null ? Refusals.AccountMissing
            : Refusals.AccountClosed;
    }

    /// <summary>Those that the caller may approve or reject.</summary>
    public async Task<IReadOnlyList<Recovery>> List(CancellationToken cancellation)
    {
        var now = facts.Now;
        BodyCode[] bodies =
        [
            .. now
                .Bodies.All.Select(body => body.Code)
                .Where(body => AccountPermission.RecoveryDuty(who.Caller, body, now) is not null),
        ];
        var found = bodies.Length == 0 ? [] : await recoveries.List(bodies, cancellation);
        return [.. found.Where(one => one.Person != who.Person)];
    }

    /// <summary>Approves one side of it.</summary>
    public async Task<(RecoveryPart? Part, Refusal? Refusal)> Approve(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not var (recovery, duty))
        {
            return (null, Refusals.NotFound);
        }
        if (!who.Caller.SteppedUp)
        {
            return (null, Refusals.StepUpNeeded);
        }
        var (code, taking) = (HandedCode.New(Groups), TimeSpan.FromHours(settings.RecoveryHours));
        var hash = HandedCode.HashOf(code);
        if (await approvals.Approve(id, duty, who.Person, hash, taking, cancellation) is not { } both)
        {
            return (null, Refusals.RecoveryAlreadyApproved);
        }
        if (both)
        {
            await sessions.EndAll(recovery.Person, but: null, cancellation);
        }
        await witness.Tell(AuditActions.RecoveryApproved, recovery.Person.ToString(), cancellation);
        var until = (await recoveries.Find(id, cancellation))?.Until ?? recovery.Until;
        return (new(duty, recovery.Name, recovery.UserName, code, both, until), null);
    }

    /// <summary>Rejects it.</summary>
    public async Task<Refusal?> Reject(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not var (recovery, _) || !await recoveries.Reject(id, cancellation))
        {
            return Refusals.NotFound;
        }
        await witness.Tell(AuditActions.RecoveryRejected, recovery.Person.ToString(), cancellation);
        return null;
    }

    // One that is not the caller's to decide answers as one that is not there.
    private async Task<(Recovery Recovery, Role Duty)?> Find(Guid id, CancellationToken cancellation) =>
        await recoveries.Find(id, cancellation) is { } recovery
        && await people.Find(recovery.Person, cancellation) is { } person
        && AccountPermission.RecoveryDuty(who.Caller, person, facts.Now) is { } duty
            ? (recovery, duty)
            : null;
}

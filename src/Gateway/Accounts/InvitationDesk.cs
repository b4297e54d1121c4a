using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Issues and takes invitations (邀请): whoever is invited sets a password of his own, so that no administrator ever
/// knows it.
/// </summary>
public sealed class InvitationDesk(
    InvitationBook invitations,
    AccountBook accounts,
    PasswordChoice choice,
    Decoy decoy,
    AccountSettings settings,
    Witness witness,
    TimeProvider time
)
{
    /// <summary>How many groups of four characters a code has: 80 bits.</summary>
    public const int Groups = 4;

    /// <summary>Until when an invitation issued now can be taken (UTC).</summary>
    public DateTimeOffset Until => time.GetUtcNow() + TimeSpan.FromDays(settings.InvitationDays);

    /// <summary>Invites the person, in place of a former invitation.</summary>
    public async Task<(InvitationIssued? Issued, Refusal? Refusal)> Issue(
        Person person,
        string userName,
        PersonId by,
        CancellationToken cancellation
    )
    {
        if (!UserName.Allows(userName))
        {
            return (null, Refusals.UserNameInvalid);
        }
        var (code, until) = (HandedCode.New(Groups), Until);
        var invitation = new Invitation(person.Id, userName, HandedCode.HashOf(code));
        if ((await invitations.Issue([invitation], by, until, cancellation)).Count > 0)
        {
            await witness.Tell(AuditActions.InvitationIssued, person.Id.ToString(), cancellation);
            return (new(person.Id, person.Details!.Name, userName, code, until), null);
        }
        var taken = await accounts.NameOf(person.Id, cancellation) is null;
        return (null, taken ? Refusals.UserNameTaken : Refusals.AccountAlreadyOpened);
    }

    /// <summary>Takes an invitation: from now on there is an account with this password.</summary>
    public async Task<Refusal?> Take(Joining typed, CancellationToken cancellation)
    {
        var invitation = await invitations.TakeTry(typed.UserName, settings.Tries, settings.Locked, cancellation);
        if (invitation is null || !HandedCode.Fits(typed.Code, invitation.CodeHash))
        {
            decoy.Check(typed.Password);
            return await Refused(invitation, cancellation);
        }
        var account = new Account { Id = invitation.Person.Value, UserName = invitation.UserName };
        if (await choice.Fault(account, typed.Password, cancellation) is { } fault)
        {
            await invitations.ForgetTries(invitation.Person, cancellation);
            return fault.At("password");
        }
        if (!await invitations.Take(invitation, choice.Hash(typed.Password), cancellation))
        {
            return await Refused(invitation, cancellation);
        }
        await Tell(invitation, AuditEntry.Done, cancellation);
        return null;
    }

    private async Task<Refusal> Refused(Invitation? invitation, CancellationToken cancellation)
    {
        await Tell(invitation, Refusals.InvitationRefused.Code, cancellation);
        return Refusals.InvitationRefused;
    }

    // A name that is nobody's may be a password typed into the wrong field: it is not kept.
    private Task Tell(Invitation? invitation, string outcome, CancellationToken cancellation) =>
        witness.TellOf(invitation?.Person, invitation?.UserName, AuditActions.InvitationTaken, outcome, cancellation);
}

using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Takes approved recoveries (重设密码): whoever shows both halves of the code sets a new password.</summary>
public sealed class RecoveryTaker(
    RecoveryTakings takings,
    PasswordChoice choice,
    Decoy decoy,
    AccountSettings settings,
    Witness witness
)
{
    /// <summary>Sets the password, or says why not.</summary>
    public async Task<Refusal?> Take(RecoveryTaking typed, CancellationToken cancellation)
    {
        var approved = await takings.TakeTry(typed.UserName, settings.Tries, settings.Locked, cancellation);
        if (approved is null || !approved.Opens(typed.SystemCode, typed.SecurityCode))
        {
            decoy.Check(typed.Password);
            return await Refused(approved, cancellation);
        }
        var account = new Account { Id = approved.Person.Value, UserName = approved.UserName };
        if (await choice.Fault(account, typed.Password, cancellation) is { } fault)
        {
            await takings.ForgetTries(approved.Id, cancellation);
            return fault.At("password");
        }
        if (!await takings.Take(approved, choice.Hash(typed.Password), cancellation))
        {
            return await Refused(approved, cancellation);
        }
        await Tell(approved, AuditEntry.Done, cancellation);
        return null;
    }

    private async Task<Refusal> Refused(RecoveryLock? approved, CancellationToken cancellation)
    {
        await Tell(approved, Refusals.RecoveryRefused.Code, cancellation);
        return Refusals.RecoveryRefused;
    }

    private Task Tell(RecoveryLock? approved, string outcome, CancellationToken cancellation) =>
        witness.TellOf(approved?.Person, approved?.UserName, AuditActions.RecoveryTaken, outcome, cancellation);
}

using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Imports roles (批量授予角色). A file with any faulty row does nothing; asked for again, nothing happens twice.</summary>
internal sealed class RoleImportRun(RoleImportCheck check, ImportBook book, PersonActs people, Witness witness)
{
    private const string Kind = "roles";

    /// <summary>Checks the file and, unless it is only tried, carries it out.</summary>
    public async Task<(RoleImport? Done, Refusal? Refusal)> Do(
        ImportFile file,
        Caller caller,
        CommandId command,
        bool dryRun,
        CancellationToken cancellation
    )
    {
        if (!dryRun && !caller.SteppedUp)
        {
            return (null, Refusals.StepUpNeeded);
        }
        if (await book.Knows(caller.Person, command, Kind, file.Hash, cancellation) is not { } again)
        {
            return (null, Refusals.CommandIdTaken);
        }
        var (rows, faults) = await check.Look(file, caller, command, again, cancellation);
        if (dryRun || faults.Count > 0)
        {
            return (new(file.Rows.Count, false, faults.First, faults.Count), null);
        }
        if (!await book.Begin(caller.Person, command, Kind, file.Hash, cancellation))
        {
            return (null, Refusals.CommandIdTaken);
        }
        // Begun, it is not broken off because the caller went away.
        foreach (var (row, order) in rows)
        {
            if ((await people.Do(order, CancellationToken.None)).Refusal is { } refusal)
            {
                faults.Add(row, null, refusal);
            }
            else
            {
                await witness.Tell(AuditActions.RoleGranted, order.Person.ToString(), CancellationToken.None);
            }
        }
        await witness.Tell(AuditActions.RolesImported, file.Hash, CancellationToken.None);
        return (new(file.Rows.Count, faults.Count == 0, faults.First, faults.Count), null);
    }
}

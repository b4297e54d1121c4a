using System.Collections.Concurrent;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>
/// Imports people with accounts (批量导入人员和账号). A file with any faulty row does nothing. Everything follows from the
/// command id, so that an import whose answer was lost can be asked for again and gives the same codes.
/// </summary>
internal sealed class AccountImportRun(
    AccountImportCheck check,
    ImportBook book,
    PersonActs people,
    InvitationBook invitations,
    InvitationDesk desk,
    HouseKeys keys,
    Witness witness
)
{
    private const string Kind = "accounts";
    private const int AtOnce = 32;

    /// <summary>Checks the file and, unless it is only tried, carries it out.</summary>
    public async Task<(AccountImport? Done, Refusal? Refusal)> Do(
        ImportFile file,
        Caller caller,
        CommandId command,
        bool dryRun,
        CancellationToken cancellation
    )
    {
        if (await book.Knows(caller.Person, command, Kind, file.Hash, cancellation) is not { } again)
        {
            return (null, Refusals.CommandIdTaken);
        }
        var (rows, faults) = await check.Look(file, caller, command, again, cancellation);
        if (dryRun || faults.Count > 0)
        {
            return (Report(file, faults, carried: false, []), null);
        }
        if (!await book.Begin(caller.Person, command, Kind, file.Hash, cancellation))
        {
            return (null, Refusals.CommandIdTaken);
        }
        // Begun, it is not broken off because the caller went away.
        await Register(rows, faults);
        var issued = faults.Count > 0 ? [] : await Invite(rows, caller.Person, command, faults);
        await witness.Tell(AuditActions.AccountsImported, file.Hash, CancellationToken.None);
        return (Report(file, faults, carried: faults.Count == 0, issued), null);
    }

    private async Task Register(IReadOnlyList<AccountImportRow> rows, ImportFaults faults)
    {
        var refused = new ConcurrentBag<(int Row, Refusal Refusal)>();
        await Parallel.ForEachAsync(
            rows,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (row, _) =>
            {
                if ((await people.Do(row.Order, CancellationToken.None)).Refusal is { } refusal)
                {
                    refused.Add((row.Row, refusal));
                }
            }
        );
        foreach (var (row, refusal) in refused.OrderBy(one => one.Row))
        {
            faults.Add(row, null, refusal);
        }
    }

    private async Task<IReadOnlyList<InvitationIssued>> Invite(
        IReadOnlyList<AccountImportRow> rows,
        PersonId by,
        CommandId command,
        ImportFaults faults
    )
    {
        var until = desk.Until;
        var issued = rows.Select(row => new InvitationIssued(
                row.Order.Person,
                row.Name,
                row.UserName,
                HandedCode.For(keys, $"invitation:{command}:{row.Order.Person}", InvitationDesk.Groups),
                until
            ))
            .ToList();
        var invited = await invitations.Issue(
            [.. issued.Select(one => new Invitation(one.Person, one.UserName, HandedCode.HashOf(one.Code)))],
            by,
            until,
            CancellationToken.None
        );
        foreach (var row in rows.Where(row => !invited.Contains(row.Order.Person)))
        {
            faults.Add(row.Row, AccountImportCheck.User, Refusals.UserNameTaken);
        }
        return [.. issued.Where(one => invited.Contains(one.Person))];
    }

    private static AccountImport Report(
        ImportFile file,
        ImportFaults faults,
        bool carried,
        IReadOnlyList<InvitationIssued> invitations
    ) => new(file.Rows.Count, carried, faults.First, faults.Count, invitations);
}

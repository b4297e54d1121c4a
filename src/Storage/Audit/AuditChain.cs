using System.Globalization;
using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// The chain (审计链) of one process: rows by place, each hash over the one before. A try whose answer was lost is known
/// again by the head that it left, so that nothing is written twice or left out.
/// </summary>
internal sealed class AuditChain(NpgsqlDataSource service, ChainAlgorithm algorithm)
{
    private const string Numbers = "SELECT nextval('record.audit_numbers') FROM generate_series(1, $1)";
    private const string MakeMonth = "SELECT record.make_audit_month($1)";
    private const string HeadOf = "SELECT place, hash FROM record.audit_chains WHERE chain = $1";

    private readonly Guid chain = Guid.NewGuid();
    private readonly string gateway = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}/{Environment.ProcessId}"
    );
    private readonly HashSet<DateOnly> made = [];
    private AuditHead? head = AuditHead.None;
    private DateOnly month;

    /// <summary>Commits the entries in this order.</summary>
    /// <exception cref="AuditAwayException">A try whose answer was lost came in between.</exception>
    public async Task Append(IReadOnlyList<AuditEntry> entries)
    {
        var numbers = await SessionPatience.Waiting.ExecuteAsync(async _ => await Take(entries.Count));
        // After a failure it is not known what became of the last try.
        var before = head ?? await SessionPatience.Waiting.ExecuteAsync(async _ => await Head());
        var group = AuditGroup.Of([.. Rows(entries, numbers, before)], before, algorithm);
        foreach (var wanted in group.Rows.Select(row => row.Month).Where(wanted => !made.Contains(wanted)).Distinct())
        {
            await SessionPatience.Waiting.ExecuteAsync(async _ => await Make(wanted));
        }
        head = null;
        await Send(group);
        head = group.Head;
    }

    private async Task Send(AuditGroup group)
    {
        var tried = false;
        try
        {
            await SessionPatience.Waiting.ExecuteAsync(async _ =>
            {
                if (!tried || !(await Head()).Is(group.Head))
                {
                    tried = true;
                    await group.Send(service, gateway);
                }
            });
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            throw new AuditAwayException(error);
        }
    }

    // Within a chain the month never goes back, even where the clock does.
    private IEnumerable<AuditRow> Rows(IReadOnlyList<AuditEntry> entries, long[] numbers, AuditHead before)
    {
        for (var nth = 0; nth < entries.Count; nth++)
        {
            var own = AuditRow.MonthOf(entries[nth].At);
            month = own > month ? own : month;
            yield return new(month, chain, before.Place + nth + 1, numbers[nth], entries[nth]);
        }
    }

    private async Task<long[]> Take(int many)
    {
        await using var command = service.CreateCommand(Numbers);
        command.Parameters.Add(new() { Value = many });
        await using var rows = await command.ExecuteReaderAsync();
        var numbers = new List<long>(many);
        while (await rows.ReadAsync())
        {
            numbers.Add(rows.GetInt64(0));
        }
        return [.. numbers];
    }

    private async Task Make(DateOnly wanted)
    {
        await using var command = service.CreateCommand(MakeMonth);
        command.Parameters.Add(new() { Value = wanted });
        await command.ExecuteNonQueryAsync();
        made.Add(wanted);
    }

    private async Task<AuditHead> Head()
    {
        await using var command = service.CreateCommand(HeadOf);
        command.Parameters.Add(new() { Value = chain });
        await using var rows = await command.ExecuteReaderAsync();
        return await rows.ReadAsync() ? new(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)) : AuditHead.None;
    }
}

using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.People;

/// <summary>What rules on people may know: as on bodies, and the grants of whom a command names (人员办理依据).</summary>
public sealed class PersonFactSource(RuleFactSource facts, NpgsqlDataSource database)
    : IFactSource<PersonOrder, RuleFacts>
{
    private const string GrantsOf =
        $"SELECT {GrantRows.Columns} FROM lists.held_grants WHERE person = $1 ORDER BY number";

    /// <inheritdoc/>
    public async ValueTask<RuleFacts> Gather(PersonOrder order, CancellationToken cancellation)
    {
        var now = facts.Now;
        PersonId? named = order.Command switch
        {
            AppointStandIn appoint => appoint.Holder,
            HandOver handed => handed.Successor,
            _ => null,
        };
        if (named is not { } person)
        {
            return now;
        }
        await using var command = database.CreateCommand(GrantsOf);
        command.Parameters.Add(new NpgsqlParameter { Value = person.Value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return now with { Named = await GrantRows.Read(rows, cancellation) };
    }
}

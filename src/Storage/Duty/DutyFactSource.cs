using System.Collections.Immutable;
using Npgsql;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.Duty;

/// <summary>Gathers what the rules of duty may know (值班依据): the moment, the bodies, the grants of the person named.</summary>
internal sealed class DutyFactSource(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
    : IFactSource<DutyOrder, DutyFacts>
{
    public async ValueTask<DutyFacts> Gather(DutyOrder order, CancellationToken cancellation)
    {
        var grants = order.Command is AssignDuty assign ? await GrantsOf(assign.Person, cancellation) : [];
        return new(time.GetUtcNow(), bodies.Current, grants);
    }

    private async Task<ImmutableArray<RoleGrant>> GrantsOf(PersonId person, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            $"SELECT {GrantRows.Columns} FROM lists.held_grants WHERE person = $1"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = person.Value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await GrantRows.Read(rows, cancellation);
    }
}

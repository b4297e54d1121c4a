using System.Collections.Immutable;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.People;

/// <summary>
/// Reads role grants from <c>lists.held_grants</c>, where a stand-in's (AB角) end with those of the one stood in for.
/// </summary>
internal static class GrantRows
{
    /// <summary>The columns, in the order in which they are read.</summary>
    public const string Columns = "role, body, unit, from_day, until_day, stands_in_for";

    /// <summary>All grants of the answer at hand.</summary>
    public static async Task<ImmutableArray<RoleGrant>> Read(NpgsqlDataReader rows, CancellationToken cancellation)
    {
        var grants = ImmutableArray.CreateBuilder<RoleGrant>();
        while (await rows.ReadAsync(cancellation))
        {
            grants.Add(Read(rows, first: 0));
        }
        return grants.ToImmutable();
    }

    /// <summary>One grant, whose columns begin at the place.</summary>
    public static RoleGrant Read(NpgsqlDataReader rows, int first) =>
        new(
            Enum.Parse<Role>(rows.GetString(first)),
            new BodyCode(rows.GetString(first + 1)),
            rows.IsDBNull(first + 2) ? null : new UnitId(rows.GetGuid(first + 2)),
            rows.GetFieldValue<DateOnly>(first + 3),
            rows.IsDBNull(first + 4) ? null : rows.GetFieldValue<DateOnly>(first + 4)
        )
        {
            StandsInFor = rows.IsDBNull(first + 5) ? null : new PersonId(rows.GetGuid(first + 5)),
        };
}

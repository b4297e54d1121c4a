using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>How rows of <c>record.audit</c> are read (审计行读取).</summary>
internal static class AuditRows
{
    /// <summary>The columns, in the order in which they are read.</summary>
    public const string Columns = """
        a.month, a.chain, a.place, a.number, a.at, a.action, a.outcome, a.person, a.stood_for, a.posts, a.account,
        a.session, a.address, a.subject, a.body, a.algorithm, a.hash
        """;

    /// <summary>How many columns there are; what a query adds stands behind them.</summary>
    public const int Width = 17;

    public static AuditRow Row(NpgsqlDataReader rows) =>
        new(
            rows.GetFieldValue<DateOnly>(0),
            rows.GetGuid(1),
            rows.GetInt64(2),
            rows.GetInt64(3),
            new AuditEntry(
                rows.GetFieldValue<DateTimeOffset>(4),
                rows.GetString(5),
                rows.GetString(6),
                rows.IsDBNull(7) ? null : new PersonId(rows.GetGuid(7)),
                Text(rows, 10),
                rows.IsDBNull(11) ? null : rows.GetGuid(11),
                Text(rows, 12),
                Text(rows, 13)
            )
            {
                For = rows.IsDBNull(8) ? null : new PersonId(rows.GetGuid(8)),
                Posts = Text(rows, 9),
                Body = rows.IsDBNull(14) ? null : new BodyCode(rows.GetString(14)),
            }
        );

    public static ChainAlgorithm Algorithm(NpgsqlDataReader rows) => (ChainAlgorithm)rows.GetInt16(15);

    public static byte[] Hash(NpgsqlDataReader rows) => rows.GetFieldValue<byte[]>(16);

    public static string? Text(NpgsqlDataReader rows, int place) => rows.IsDBNull(place) ? null : rows.GetString(place);
}

using Npgsql;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Receipts (回执), read.</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class Receipts(NpgsqlDataSource service)
{
    private const string One = """
        SELECT subject, at, number, item, content FROM record.receipts WHERE account = $1 AND command = $2
        """;

    /// <summary>The receipt that the account was given for the command id, if any.</summary>
    /// <exception cref="NpgsqlException">The record is away.</exception>
    public async Task<StoredReceipt?> Find(Guid account, CommandId id, CancellationToken cancellation = default)
    {
        await using var command = service.CreateCommand(One);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = account });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id.Value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        if (!await rows.ReadAsync(cancellation))
        {
            return null;
        }
        var receipt = new Receipt(
            id,
            rows.GetString(0),
            new DateTimeOffset(rows.GetDateTime(1)),
            rows.IsDBNull(2) ? null : rows.GetString(2),
            rows.IsDBNull(3) ? null : rows.GetInt32(3)
        );
        return new StoredReceipt(receipt, rows.GetFieldValue<byte[]>(4));
    }
}

using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Reads the texts that tasks and parts name by hash (联动任务正文). Whoever asks has decided that the reader may see them.</summary>
/// <param name="database">Pool of the service role.</param>
public sealed class JointTaskTexts(NpgsqlDataSource database)
{
    private const string Query =
        "SELECT hash, bytes FROM record.texts WHERE hash = ANY (@hashes) AND bytes IS NOT NULL";

    /// <summary>The bytes of each, by hash; what was redacted is left out.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> Read(
        IEnumerable<string> hashes,
        CancellationToken cancellation
    )
    {
        var asked = hashes.Distinct(StringComparer.Ordinal).Select(Convert.FromHexString).ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<string, byte[]>(StringComparer.Ordinal);
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(byte[] Hash, byte[] Bytes)>(
            new(Query, new { hashes = asked }, cancellationToken: cancellation)
        );
        return rows.ToDictionary(row => Convert.ToHexStringLower(row.Hash), row => row.Bytes, StringComparer.Ordinal);
    }

    /// <summary>The bytes of one; none if it was redacted.</summary>
    public async Task<byte[]?> Read(string hash, CancellationToken cancellation) =>
        (await Read([hash], cancellation)).GetValueOrDefault(hash);
}

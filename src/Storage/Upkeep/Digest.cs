using System.Text;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Digest (摘要) of the lines that a query gives, each chained to the one before: order and every byte count.</summary>
internal static class Digest
{
    public static async Task<byte[]> Of(
        NpgsqlConnection connection,
        ChainAlgorithm algorithm,
        string lines,
        object bounds,
        CancellationToken cancellation
    )
    {
        var digest = Array.Empty<byte>();
        var command = new CommandDefinition(lines, bounds, commandTimeout: 0, cancellationToken: cancellation);
        await using var rows = await connection.ExecuteReaderAsync(command);
        while (await rows.ReadAsync(cancellation))
        {
            digest = Chain.Link(algorithm, digest, Encoding.UTF8.GetBytes(rows.GetString(0)));
        }
        return digest;
    }
}

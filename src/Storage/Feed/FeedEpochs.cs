using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>
/// Feed epochs (通知纪元). A record that was restored may have lost notices that screens have read; a new epoch sends
/// every screen back to a snapshot.
/// </summary>
/// <param name="owner">Pool of the owner; the service may not open an epoch.</param>
public sealed class FeedEpochs(NpgsqlDataSource owner)
{
    private const string Add = """
        INSERT INTO record.feed_epochs (server, reason) VALUES (record.server(), @reason) RETURNING epoch
        """;

    // A dump played into another server, or a standby that took over, is another server or timeline.
    private const string AddOnAnotherServer = """
        INSERT INTO record.feed_epochs (server, reason)
        SELECT record.server(), @reason
        WHERE record.server() <> (SELECT server FROM record.feed_epochs ORDER BY epoch DESC LIMIT 1)
        RETURNING epoch
        """;

    /// <summary>Opens a new epoch: the command after a restore from a backup.</summary>
    /// <returns>Its number.</returns>
    public async Task<int> Open(string reason, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int>(
            new CommandDefinition(Add, new { reason }, cancellationToken: cancellation)
        );
    }

    /// <summary>Opens a new epoch where the record stands on another server, or timeline, than the last epoch did.</summary>
    /// <returns>Its number; none where the server is the same.</returns>
    public async Task<int?> OpenIfMoved(CancellationToken cancellation = default)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<int?>(
            new CommandDefinition(
                AddOnAnotherServer,
                new { reason = "数据库换了服务器或时间线" },
                cancellationToken: cancellation
            )
        );
    }
}

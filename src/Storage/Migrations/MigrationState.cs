using Npgsql;

namespace ZhengXie.Linked.Storage.Migrations;

/// <summary>Says whether the database is in this build's state (脚本状态).</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class MigrationState(NpgsqlDataSource service)
{
    /// <summary>Whether the last applied file is the last of this build.</summary>
    public async Task<bool> IsCurrent(CancellationToken cancellation = default)
    {
        await using var command = service.CreateCommand("SELECT max(number) FROM record.migrations");
        return await command.ExecuteScalarAsync(cancellation) is int last && last == Migration.All[^1].Number;
    }
}

using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Signs in once with a string that an operator wrote (登录检查), and says plainly what is wrong with it.</summary>
internal static class DatabaseSignIn
{
    /// <summary>Makes a pool.</summary>
    /// <param name="setting">The setting's name, for the sentence.</param>
    /// <param name="make">Makes it out of the string.</param>
    /// <exception cref="DatabaseRefusedException">It is no connection string. The string itself is not shown.</exception>
    public static T Parse<T>(string setting, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException)
        {
            throw DatabaseRefusals.BadString(setting);
        }
    }

    /// <summary>Opens one connection.</summary>
    /// <exception cref="DatabaseRefusedException">The server is not there or does not let us in.</exception>
    public static async Task CheckAsync(string setting, NpgsqlDataSource pool, CancellationToken cancellation)
    {
        try
        {
            await (await pool.OpenConnectionAsync(cancellation)).DisposeAsync();
        }
        catch (NpgsqlException error)
        {
            throw DatabaseRefusals.NoEntry(setting, Where(pool), Reason(error), error);
        }
    }

    private static string Where(NpgsqlDataSource pool)
    {
        var given = new NpgsqlConnectionStringBuilder(pool.ConnectionString);
        return FormattableString.Invariant($"{given.Username}@{given.Host}:{given.Port}/{given.Database}");
    }

    private static string Reason(NpgsqlException error) =>
        error switch
        {
            PostgresException
            {
                SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification
            } => "用户名或口令不对，或服务器不准许此用户登录",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "没有这个数据库",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "服务器的连接数已满",
            PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow } => "服务器正在启动或恢复",
            PostgresException server => server.MessageText,
            _ => (error.InnerException ?? error).Message,
        };
}

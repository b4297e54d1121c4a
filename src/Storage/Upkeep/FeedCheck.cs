using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Looks for holes in the notices of each feed.</summary>
internal static class FeedCheck
{
    private const string Hole = """
        SELECT feed, number FROM (
            SELECT feed, number, lag(number, 1, 0::bigint) OVER (PARTITION BY feed ORDER BY number) AS before
            FROM record.notices
        ) numbered
        WHERE number <> before + 1
        ORDER BY feed, number LIMIT 1
        """;

    private const string Last = """
        SELECT coalesce(f.feed, n.feed)
        FROM record.feeds f
        FULL JOIN (SELECT feed, max(number) AS number FROM record.notices GROUP BY feed) n ON n.feed = f.feed
        WHERE coalesce(f.head, -1) <> coalesce(n.number, 0)
        ORDER BY 1 LIMIT 1
        """;

    public static async Task<BrokenRecord?> Run(NpgsqlConnection connection)
    {
        var (feed, number) = await connection.QueryFirstOrDefaultAsync<(string?, long)>(Hole, commandTimeout: 0);
        if (feed is not null)
        {
            return Faults.Notice(feed, number);
        }
        var stray = await connection.QueryFirstOrDefaultAsync<string>(Last, commandTimeout: 0);
        return stray is null ? null : Faults.Feed(stray);
    }
}

using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>Reads the exports of a person (我的导出); whose they are stands in the query.</summary>
public sealed class ExportReader(NpgsqlDataSource database)
{
    private const int Most = 50;

    /// <summary>The newest ones.</summary>
    public async Task<IReadOnlyList<StoredExport>> Of(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var found = await connection.QueryAsync<StoredExport>(
            new(
                $"SELECT {StoredExport.Columns} WHERE e.person = @person ORDER BY e.export DESC LIMIT @most",
                new { person = person.Value, most = Most },
                cancellationToken: cancellation
            )
        );
        return found.AsList();
    }

    /// <summary>One of them; none where the person has none of that number.</summary>
    public async Task<StoredExport?> Find(PersonId person, int export, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.QuerySingleOrDefaultAsync<StoredExport>(
            new(
                $"SELECT {StoredExport.Columns} WHERE e.person = @person AND e.export = @export",
                new { person = person.Value, export },
                cancellationToken: cancellation
            )
        );
    }
}

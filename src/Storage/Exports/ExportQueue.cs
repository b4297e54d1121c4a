using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>
/// Queue of exports (导出队列), the first asked first. A lock of the database says who makes which: it goes with the connection,
/// so that another gateway, or the next start, takes up what one that died has left.
/// </summary>
public sealed class ExportQueue(NpgsqlDataSource database)
{
    private const int Looked = 20;

    private const string Waiting = """
        SELECT e.person, e.export FROM lists.exports e WHERE e.state = 'Waiting'
        ORDER BY e.asked_at, e.person, e.export LIMIT @most
        """;

    private const string Late = """
        SELECT e.person, e.export FROM lists.exports e WHERE e.state = 'Ready' AND e.until_at <= @now
        ORDER BY e.until_at LIMIT @most
        """;

    private const string WaitingOfPerson = """
        SELECT export FROM lists.exports WHERE person = @person AND body = @body AND state = 'Waiting' ORDER BY export
        """;

    private const string Lock = "SELECT pg_try_advisory_lock(hashtextextended(@key, 0))";

    private const string Waits = """
        SELECT EXISTS (SELECT FROM lists.exports WHERE person = @person AND export = @export AND state = 'Waiting')
        """;

    /// <summary>Takes the first that nobody makes; none where there is none.</summary>
    public async Task<TakenExport?> Take(CancellationToken cancellation)
    {
        var connection = await database.OpenConnectionAsync(cancellation);
        try
        {
            var waiting = await connection.QueryAsync<(Guid Person, int Export)>(
                new(Waiting, new { most = Looked }, cancellationToken: cancellation)
            );
            foreach (var (person, export) in waiting)
            {
                var key = $"export/{person}/{export}";
                if (await Ask(connection, Lock, new { key }, cancellation))
                {
                    // It may have been finished between the look and the lock.
                    if (await Ask(connection, Waits, new { person, export }, cancellation))
                    {
                        return new(new(person), export, connection);
                    }
                    await connection.ExecuteAsync("SELECT pg_advisory_unlock_all()");
                }
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }

    /// <summary>Whether the export still waits.</summary>
    public async Task<bool> StillWaits(PersonId person, int export, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await Ask(connection, Waits, new { person = person.Value, export }, cancellation);
    }

    /// <summary>Those whose time is over, some at a time.</summary>
    public async Task<IReadOnlyList<(PersonId Person, int Export)>> Expired(
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var late = await connection.QueryAsync<(Guid Person, int Export)>(
            new(Late, new { now, most = Looked }, cancellationToken: cancellation)
        );
        return [.. late.Select(row => (new PersonId(row.Person), row.Export))];
    }

    /// <summary>Those of a person that wait, of one body.</summary>
    public async Task<IReadOnlyList<int>> WaitingOf(PersonId person, BodyCode body, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var waiting = await connection.QueryAsync<int>(
            new(WaitingOfPerson, new { person = person.Value, body = body.Value }, cancellationToken: cancellation)
        );
        return waiting.AsList();
    }

    private static Task<bool> Ask(
        NpgsqlConnection connection,
        string question,
        object parameters,
        CancellationToken cancellation
    ) => connection.ExecuteScalarAsync<bool>(new(question, parameters, cancellationToken: cancellation));
}

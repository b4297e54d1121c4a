using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// Paper numbers (编号簿). Giving them is part of an append; an office that starts in mid-year sets the first here.
/// </summary>
/// <param name="service">Pool of the service role.</param>
public sealed class PaperNumbers(NpgsqlDataSource service)
{
    private const string Set = """
        INSERT INTO record.counters (key, value, before_first) VALUES (@register, @before, @before)
        ON CONFLICT (key) DO NOTHING
        """;

    private const string Get = "SELECT value, before_first FROM record.counters WHERE key = @register";

    /// <summary>The last number given, and the one before the first; both 0 where the register has not begun.</summary>
    public async Task<(int Last, int BeforeFirst)> Last(string register, CancellationToken cancellation = default)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        return await connection.QuerySingleOrDefaultAsync<(int, int)>(
            new CommandDefinition(Get, new { register }, cancellationToken: cancellation)
        );
    }

    /// <summary>Sets the number that the register gives first.</summary>
    /// <param name="register">The register with its year, such as <c>320581-XX-2025</c>.</param>
    /// <param name="first">The first number, at least 1.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>False where the register has given a number or was set before: then nothing changes.</returns>
    public async Task<bool> SetFirst(string register, int first, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(register);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var set = await connection.ExecuteAsync(
            new CommandDefinition(Set, new { register, before = first - 1 }, cancellationToken: cancellation)
        );
        return set == 1;
    }
}

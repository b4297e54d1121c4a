using Npgsql;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Storage.Tests.Cluster;

/// <summary>Runs the statements that Orleans' providers look up by name, as they do: as the service, in their search path.</summary>
internal sealed class Statements : IAsyncDisposable
{
    private readonly NpgsqlDataSource service;
    private readonly Dictionary<string, string> texts;

    private Statements(NpgsqlDataSource service, Dictionary<string, string> texts)
    {
        this.service = service;
        this.texts = texts;
    }

    /// <summary>The names there are.</summary>
    public IEnumerable<string> Names => texts.Keys;

    public static async Task<Statements> Read(TestDatabase database)
    {
        var given = new NpgsqlConnectionStringBuilder(database.ServiceString) { SearchPath = "orleans" };
        var pool = NpgsqlDataSource.Create(given);
        await using var command = pool.CreateCommand("SELECT QueryKey, QueryText FROM OrleansQuery");
        await using var rows = await command.ExecuteReaderAsync();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (await rows.ReadAsync())
        {
            found.Add(rows.GetString(0), rows.GetString(1));
        }
        return new(pool, found);
    }

    /// <summary>Runs one and gives its rows by the names of their columns.</summary>
    public async Task<Dictionary<string, object?>[]> Rows(string name, params (string Name, object? Value)[] parameters)
    {
        await using var command = service.CreateCommand(texts[name]);
        foreach (var (parameter, value) in parameters)
        {
            command.Parameters.AddWithValue(parameter, value ?? DBNull.Value);
        }
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<Dictionary<string, object?>>();
        while (await rows.ReadAsync())
        {
            found.Add(Enumerable.Range(0, rows.FieldCount).ToDictionary(rows.GetName, at => Value(rows.GetValue(at))));
        }
        return [.. found];
    }

    /// <summary>Runs one that answers with one value.</summary>
    public async Task<object?> Answer(string name, params (string Name, object? Value)[] parameters) =>
        Assert.Single(Assert.Single(await Rows(name, parameters)).Values);

    public ValueTask DisposeAsync() => service.DisposeAsync();

    private static object? Value(object value) => value is DBNull ? null : value;
}

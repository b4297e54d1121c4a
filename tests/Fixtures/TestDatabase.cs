using Npgsql;

namespace ZhengXie.Linked.Fixtures;

/// <summary>A database of one's own with every migration applied; as a class fixture, one per test class.</summary>
public sealed class TestDatabase : IAsyncLifetime, IAsyncDisposable
{
    private const int PoolSize = 20;

    private readonly string name = $"test_{Guid.NewGuid():N}";
    private PostgresServer? server;
    private NpgsqlDataSource? owner;
    private NpgsqlDataSource? service;

    /// <summary>Connection string of the owner, for the setting <c>Linked:Owner</c>.</summary>
    public string OwnerString => To(Started.Owner);

    /// <summary>Connection string of the service, for the setting <c>Linked:Service</c>.</summary>
    public string ServiceString => To(Started.Service);

    /// <summary>A pool of the owner.</summary>
    public NpgsqlDataSource Owner => owner ??= NpgsqlDataSource.Create(OwnerString);

    /// <summary>A pool of the service.</summary>
    public NpgsqlDataSource Service => service ??= NpgsqlDataSource.Create(ServiceString);

    private PostgresServer Started => server ?? throw new InvalidOperationException("InitializeAsync comes first.");

    /// <summary>A database outside a class fixture; dispose it.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>A copy of the database as it is now; nobody may be connected to it.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        await CloseAsync();
        var copy = new TestDatabase();
        await copy.InitializeFromAsync(name);
        return copy;
    }

    /// <inheritdoc />
    public async Task InitializeAsync() => await InitializeFromAsync((await PostgresServer.GetAsync()).Template);

    /// <summary>Closes the pools and drops the database.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private async Task InitializeFromAsync(string template)
    {
        server = await PostgresServer.GetAsync();
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {template} OWNER linked_owner");
    }

    private async Task CloseAsync()
    {
        await (owner?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (service?.DisposeAsync() ?? ValueTask.CompletedTask);
        (owner, service) = (null, null);
    }

    private async Task RunAsync(string statement)
    {
        await using var superuser = NpgsqlDataSource.Create(Started.Superuser);
        await using var command = superuser.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private string To(string template) =>
        new NpgsqlConnectionStringBuilder(template) { Database = name, MaxPoolSize = PoolSize }.ConnectionString;
}

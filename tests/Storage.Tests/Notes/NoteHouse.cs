using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Notes;

/// <summary>A record with notes in it and everything that runs on it, as a gateway would put it together.</summary>
public sealed class NoteHouse : IAsyncLifetime
{
    private readonly List<ServiceProvider> gateways = [];

    public TestDatabase Database { get; } = new();

    public NpgsqlDataSource Service => Database.Service;

    public static EventCodec Codec { get; } = new(new EventTypes(typeof(Note).Assembly));

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        await Execute(NoteLists.Tables);
    }

    public async Task DisposeAsync()
    {
        foreach (var gateway in gateways)
        {
            await gateway.DisposeAsync();
        }
        await Database.DisposeAsync();
    }

    /// <summary>A gateway of its own: keepers, writers, bells.</summary>
    public ServiceProvider Gateway(
        RecordOptions? options = null,
        NpgsqlDataSource? service = null,
        params IBell[] bells
    )
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(service ?? Service);
        services.AddSingleton<TimeProvider>(TimeProvider.System);
        services.AddSingleton<IBodyPath, NoPath>();
        foreach (var bell in bells)
        {
            services.AddSingleton(bell);
        }
        services.AddRecord(options ?? new RecordOptions());
        services.AddUpkeep(Database.Owner);
        services.AddSingleton(Codec);
        services.AddKeeper<Note, Note, NoteEvent, NoteOrder, NoteFacts>();
        services.AddSingleton<IListWriter<Note, NoteEvent>, NoteLists>();
        services.AddSingleton<IFactSource<NoteOrder, NoteFacts>, Now>();
        var gateway = services.BuildServiceProvider();
        gateways.Add(gateway);
        return gateway;
    }

    public async Task Execute(string statements)
    {
        await using var command = Database.Owner.CreateCommand(statements);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> Ask<T>(string query)
    {
        await using var command = Database.Owner.CreateCommand(query);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private sealed class NoPath : IBodyPath
    {
        public IEnumerable<string> Upward(string body) => [body];
    }

    private sealed class Now(TimeProvider time) : IFactSource<NoteOrder, NoteFacts>
    {
        public ValueTask<NoteFacts> Gather(NoteOrder order, CancellationToken cancellation) =>
            new(new NoteFacts(time.GetUtcNow()));
    }
}

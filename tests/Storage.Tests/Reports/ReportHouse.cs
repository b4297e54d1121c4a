using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>A record in which whole journeys of reports take place, decided on the facts of the journey.</summary>
public sealed class ReportHouse : IAsyncLifetime
{
    private readonly JourneyFacts facts = new();
    private ServiceProvider services = null!;

    public TestDatabase Database { get; } = new();

    public IServiceProvider Services => services;

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        await Execute(
            """
            INSERT INTO record.files (hash, kind, length, stored_at)
            SELECT decode(repeat('aa', 32), 'hex'), 'image/jpeg', 1, now()
            """
        );
        var collection = new ServiceCollection().AddLogging();
        collection.AddSingleton(Database.Service);
        collection.AddSingleton<IBodyPath, NoPath>();
        collection.AddSingleton<IBodyTreeSource, JourneyBodies>();
        collection.AddRecord(new RecordOptions()).AddUpkeep(Database.Owner).AddReports();
        collection.AddSearch(new SearchOptions());
        collection.AddSingleton<IFactSource<ReportOrder, ReportFacts>>(facts);
        services = collection.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Lets a random journey take place in the record, as a report of its own and so much later; gives its id.</summary>
    internal async Task<ReportId> Travel(int[] row, TimeSpan later = default)
    {
        var report = new ReportId(Guid.CreateVersion7());
        var engine = services.GetRequiredService<IEngine>();
        foreach (var (wish, at) in Steps(row))
        {
            var order = new ReportOrder(report, new CommandId(Guid.NewGuid()), wish.By, wish.Command);
            facts.Set(order, at with { Now = at.Now + later });
            var outcome = await engine.Do(order);
            Assert.True(outcome.Receipt is not null, $"{wish.Command}: {outcome.Refusal?.Code}");
        }
        return report;
    }

    /// <summary>Somebody asks for something, at a gateway of this house or another engine on the same record.</summary>
    internal Task<Outcome> Ask(
        Caller by,
        ReportId report,
        ReportCommand command,
        ReportFacts at,
        IEngine? engine = null
    )
    {
        var order = new ReportOrder(report, new CommandId(Guid.NewGuid()), by, command);
        facts.Set(order, at);
        return (engine ?? services.GetRequiredService<IEngine>()).Do(order);
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

    private static List<(Wish, ReportFacts)> Steps(int[] row)
    {
        var steps = new List<(Wish, ReportFacts)>();
        Journey.Walk(row, (answer, wish) => steps.Add((wish, answer.Before.Facts)));
        return steps;
    }

    private sealed class JourneyBodies : IBodyTreeSource
    {
        public BodyTree Current => Cast.AllJoined;
    }

    private sealed class NoPath : IBodyPath
    {
        public IEnumerable<string> Upward(string body) => [body];
    }
}

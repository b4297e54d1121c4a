using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Clocks;

public sealed class TopSweeperTests(TestDatabase database) : IClassFixture<TestDatabase>, IAsyncLifetime
{
    private const string Fill = """
        INSERT INTO lists.due (stream, item, noun, kind, body, started_at, due_at, next_at)
        SELECT gen_random_uuid(), @item, 'note', 'Note', @body, @at, @at, @at + make_interval(secs => n * 0.001)
        FROM generate_series(1, @count) n
        """;

    private static readonly BodyCode Jiangsu = new("320000");
    private static readonly string[] UnderJiangsu = ["320000", "320581"];
    private static readonly DateTimeOffset Past = new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero);

    private readonly NotedOrders orders = new(item => item == "refused");

    private readonly ServiceProvider nothing = new ServiceCollection().BuildServiceProvider();

    private DueList List => new(database.Service);

    public async Task InitializeAsync()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync("TRUNCATE lists.due");
    }

    public Task DisposeAsync() => nothing.DisposeAsync().AsTask();

    [Fact]
    public async Task Sweep_MoreRefusedThanOneSweepTries_TheNextGoesOnBehindThem()
    {
        await Wait("refused", "320581", TopSweeper.MostATop, Past);
        await Wait("done", "320000", 1, Past.AddDays(1));
        using var sweeper = Sweeper();

        var first = await sweeper.Sweep(Jiangsu, UnderJiangsu);
        var second = await sweeper.Sweep(Jiangsu, UnderJiangsu, first.BrokenOff);

        Assert.Equal(0, first.Done);
        Assert.NotNull(first.BrokenOff);
        Assert.Equal(new Swept(1, null), second);
        Assert.Equal("done", orders.Tried[^1]);
        Assert.Equal(TopSweeper.MostATop + 1, orders.Tried.Count);
    }

    [Fact]
    public async Task Sweep_OnlyTheBodiesItIsGiven()
    {
        await Wait("ours", "320581", 2, Past);
        await Wait("theirs", "420000", 1, Past);
        using var sweeper = Sweeper();

        Assert.Equal(new Swept(2, null), await sweeper.Sweep(Jiangsu, UnderJiangsu));
        Assert.DoesNotContain("theirs", orders.Tried);
    }

    [Fact]
    public async Task Sweep_AnotherProcessHasTheTurn_DoesNothingAndKeepsItsPlace()
    {
        await Wait("ours", "320581", 1, Past);
        await using var other = await database.Service.OpenConnectionAsync();
        await other.ExecuteAsync($"SELECT pg_advisory_lock({0x5A584C07}, 320000)");
        var place = new DuePlace(Past.AddDays(-1), Guid.Empty, "");
        using var sweeper = Sweeper();

        Assert.Equal(new Swept(0, place), await sweeper.Sweep(Jiangsu, UnderJiangsu, place));
        Assert.Empty(orders.Tried);
    }

    [Fact]
    public async Task Soonest_OfBodies_IsTheirs()
    {
        await Wait("ours", "320581", 2, Past.AddDays(1));
        await Wait("theirs", "420000", 1, Past);

        Assert.Equal(Past.AddDays(1).AddMilliseconds(1), await List.Soonest(UnderJiangsu, default));
        Assert.Null(await List.Soonest(["110000"], default));
    }

    private TopSweeper Sweeper() =>
        new(
            database.Service,
            List,
            new LocalEngine(nothing),
            [orders],
            TimeProvider.System,
            NullLogger<TopSweeper>.Instance
        );

    private async Task Wait(string item, string body, int count, DateTimeOffset at)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(
            Fill,
            new
            {
                item,
                body,
                count,
                at,
            }
        );
    }
}

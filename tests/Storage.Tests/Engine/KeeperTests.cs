using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Engine;

public sealed class KeeperTests(NoteHouse house) : IClassFixture<NoteHouse>, IAsyncLifetime
{
    private readonly List<ServiceProvider> gateways = [];

    public Task InitializeAsync() => Task.CompletedTask;

    // Whoever has appended keeps his connections: the tests of the class together would use up the pool.
    public async Task DisposeAsync()
    {
        foreach (var gateway in gateways)
        {
            await gateway.DisposeAsync();
        }
    }

    [Fact]
    public async Task Do_Accepted_GivesAReceiptAfterTheCommit()
    {
        var order = Open("321001");

        var outcome = await Engine().Do(order);

        Assert.Null(outcome.Refusal);
        Assert.Equal("321001-XX-2025-0001", outcome.Receipt!.Number);
        Assert.Equal(
            (order.Id, order.Subject, 1),
            (outcome.Receipt.Command, outcome.Receipt.Subject, outcome.Receipt.Item)
        );
        Assert.Equal(1L, await house.Ask<long>($"SELECT count(*) FROM record.receipts WHERE command = '{order.Id}'"));
    }

    [Fact]
    public async Task Do_Refused_ChangesNothing()
    {
        var order = NoteOrder.Of(Guid.NewGuid(), new ChangeNote("甲"));

        Assert.Equal(Note.NotOpen, (await Engine().Do(order)).Refusal);
        Assert.Equal(0L, await house.Ask<long>($"SELECT count(*) FROM record.streams WHERE id = '{order.Stream}'"));
    }

    [Fact]
    public async Task Do_RepeatedOrder_GivesTheFirstReceiptUnchanged()
    {
        var order = Open("321002");
        var first = await Engine().Do(order);

        // The rule would refuse by now; another gateway, that never saw the order, answers the same.
        Assert.Equal(first, await Engine().Do(order));
        Assert.Equal(1L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:321002'"));
    }

    [Fact]
    public async Task Do_BeginsWhatHasBegunElsewhere_ReadsItAndDecidesAgain()
    {
        var order = Open("321017");
        await Engine().Do(order);
        var (other, again) = (Engine(), order with { Id = new CommandId(Guid.NewGuid()) });

        // This keeper took the note for a new one; the record said that it is not.
        Assert.Equal(Note.NotOpen, (await other.Do(again)).Refusal);
        Assert.NotNull((await other.Do(again with { Command = new ChangeNote("甲") })).Receipt);
        Assert.Equal(2L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:321017'"));
    }

    [Fact]
    public async Task Do_RepeatedOrderThatWouldPassAgain_IsDoneOnce()
    {
        var (engine, open) = (Engine(), Open("321003"));
        await engine.Do(open);
        var change = open with { Id = new CommandId(Guid.NewGuid()), Command = new ChangeNote("甲") };
        var first = await engine.Do(change);

        Assert.Equal(first, await engine.Do(change));
        Assert.Equal(2L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:321003'"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Do_CommandIdUsedForSomethingElse_IsRefused(bool wouldPass)
    {
        var (engine, open) = (Engine(), Open("321004"));
        await engine.Do(open);
        NoteCommand other = wouldPass ? new ChangeNote("乙") : new OpenNote(new BodyCode("321004"), "丙");

        Assert.Equal(Refusals.CommandIdTaken, (await engine.Do(open with { Command = other })).Refusal);
    }

    [Fact]
    public async Task Do_ThroughTwoGateways_EachChangeIsDoneOnce()
    {
        var (one, two, open) = (Engine(), Engine(), Open("321005"));
        await one.Do(open);

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(turn => NoteOrder.Of(open.Stream, new ChangeNote($"第{turn}次")))
                .Select((order, turn) => (turn % 2 == 0 ? one : two).Do(order))
        );

        // Who loses three times in a row is told so; everybody else is done.
        var done = outcomes.Count(outcome => outcome.Receipt is not null);
        Assert.All(outcomes, outcome => Assert.True(outcome.Receipt is not null || outcome.Refusal == Refusals.Busy));
        Assert.InRange(done, 6, 12);
        Assert.Equal(done, await house.Ask<int>($"SELECT changes FROM lists.notes WHERE note = '{open.Stream}'"));
    }

    [Fact]
    public async Task Do_StreamMovedThreeTimes_IsBusy()
    {
        var gateway = house.Gateway();
        var open = Open("321006");
        await gateway.GetRequiredService<IEngine>().Do(open);
        // Whatever is decided, somebody else is always faster.
        var slow = With(gateway, new AlwaysOvertaken(gateway.GetRequiredService<IEngine>()));

        var outcome = await slow.Open(open.Stream).Do(NoteOrder.Of(open.Stream, new ChangeNote("慢")));

        Assert.Equal(Refusals.Busy, outcome.Refusal);
        Assert.Equal(3, await house.Ask<int>($"SELECT changes FROM lists.notes WHERE note = '{open.Stream}'"));
    }

    [Fact]
    public async Task Do_RecordAway_IsRefusedWithinThePatience()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=9;Username=x;Timeout=1");
        var gateway = house.Gateway(new RecordOptions { Patience = TimeSpan.FromMilliseconds(300) }, nowhere);

        var outcome = await gateway.GetRequiredService<IEngine>().Do(Open("321007"));

        Assert.Equal(Refusals.RecordUnavailable, outcome.Refusal);
    }

    [Theory]
    [InlineData(2, 30, null)]
    [InlineData(int.MaxValue, 1, "record-unavailable")]
    public async Task Do_FactsCannotBeReadForAWhile_IsTriedAgainWithinThePatience(
        int failures,
        int patience,
        string? refusal
    )
    {
        var gateway = house.Gateway(new RecordOptions { Patience = TimeSpan.FromSeconds(patience) });
        var open = Open("321010");

        var outcome = await With(gateway, new FailingFacts(failures)).Open(open.Stream).Do(open);

        Assert.Equal(refusal, outcome.Refusal?.Code);
    }

    [Fact]
    public async Task Do_MoreThanMayWaitForOneStream_IsTooBusy()
    {
        var (engine, open) = (Engine(), Open("321008"));
        await engine.Do(open);

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => engine.Do(NoteOrder.Of(open.Stream, new ChangeNote("挤"))))
        );

        Assert.Contains(outcomes, outcome => outcome.Refusal == Refusals.TooBusy);
        Assert.InRange(outcomes.Count(outcome => outcome.Receipt is not null), 64, 199);
    }

    [Fact]
    public async Task Do_Accepted_RingsTheFeedsAndTheFigures()
    {
        var bell = new HeardRings();
        var engine = house.Gateway(bells: bell).GetRequiredService<IEngine>();
        var order = Open("321009");

        await engine.Do(order);

        Assert.Contains(new Ring("desk:321009", 1), bell.Rings);
        Assert.Contains(new Ring($"person:{order.Caller.Person}", 1), bell.Rings);
        Assert.Equal(["321009"], bell.Figures);
    }

    private static NoteOrder Open(string body) => NoteOrder.Of(Guid.CreateVersion7(), new OpenNote(new(body), "正文"));

    private static KeeperSource<Note, Note, NoteEvent, NoteOrder, NoteFacts> With(
        ServiceProvider gateway,
        IFactSource<NoteOrder, NoteFacts> facts
    ) =>
        new(
            gateway.GetRequiredService<Journal>(),
            facts,
            gateway.GetRequiredService<ActComposer<Note, Note, NoteEvent, NoteOrder, NoteFacts>>(),
            gateway.GetRequiredService<Ringer>(),
            gateway.GetRequiredService<FiguresRing>()
        );

    private IEngine Engine()
    {
        var gateway = house.Gateway();
        gateways.Add(gateway);
        return gateway.GetRequiredService<IEngine>();
    }

    private sealed class AlwaysOvertaken(IEngine others) : IFactSource<NoteOrder, NoteFacts>
    {
        public async ValueTask<NoteFacts> Gather(NoteOrder order, CancellationToken cancellation)
        {
            await others.Do(NoteOrder.Of(order.Stream, new ChangeNote("快")), cancellation);
            return new NoteFacts(TimeProvider.System.GetUtcNow());
        }
    }

    private sealed class FailingFacts(int failures) : IFactSource<NoteOrder, NoteFacts>
    {
        private int asked;

        public ValueTask<NoteFacts> Gather(NoteOrder order, CancellationToken cancellation) =>
            asked++ < failures
                ? throw new NpgsqlException("gone", new IOException())
                : new(new NoteFacts(TimeProvider.System.GetUtcNow()));
    }
}

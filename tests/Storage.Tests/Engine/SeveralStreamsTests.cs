using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Engine;

/// <summary>Orders that change several streams at once: all or nothing, whoever else is at work on them.</summary>
public sealed class SeveralStreamsTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Do_ChangesEveryStream_InOneAct()
    {
        var engine = house.Gateway().GetRequiredService<IEngine>();
        var notes = await Opened(engine, "322001", 5);

        var outcome = await engine.Do(Together(notes));

        Assert.NotNull(outcome.Receipt);
        Assert.All(await Changes(notes), changes => Assert.Equal(1, changes));
        // A notice points to the event of its own stream.
        Assert.Equal(
            5L,
            await house.Ask<long>(
                $"""
                SELECT count(*) FROM record.notices n
                JOIN record.events e ON e.stream = n.stream AND e.version = n.version
                WHERE n.feed = 'desk:322001' AND e.name = 'note.changed' AND n.subject = n.stream::text
                """
            )
        );
        Assert.Equal(10L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:322001'"));
        Assert.Null((await house.Gateway().GetRequiredService<Verification>().Run()).First);
    }

    [Fact]
    public async Task Do_OneOfThemRefuses_ChangesNone()
    {
        var engine = house.Gateway().GetRequiredService<IEngine>();
        var notes = await Opened(engine, "322002", 3);
        await engine.Do(NoteOrder.Of(notes[2], new CloseNote()));

        Assert.Equal(Note.NotOpen, (await engine.Do(Together(notes))).Refusal);
        Assert.Equal([0, 0], await Changes(notes[..2]));
    }

    [Fact]
    public async Task Do_AnotherGatewayChangesOneOfThemMeanwhile_EverythingIsDecidedAgain()
    {
        var (one, two) = (house.Gateway(), house.Gateway());
        var notes = await Opened(one.GetRequiredService<IEngine>(), "322003", 3);
        var closing = new ClosesOnce(two.GetRequiredService<IEngine>(), notes[1]);
        var keepers = new KeeperSource<Note, Note, NoteEvent, NoteOrder, NoteFacts>(
            one.GetRequiredService<Journal>(),
            closing,
            one.GetRequiredService<ActComposer<Note, Note, NoteEvent, NoteOrder, NoteFacts>>(),
            one.GetRequiredService<Ringer>(),
            one.GetRequiredService<FiguresRing>()
        );

        var outcome = await keepers.Open(notes[0]).Do(Together(notes));

        // The first decision saw the other note open; by the time of the append it was closed.
        Assert.Equal(Note.NotOpen, outcome.Refusal);
        Assert.Equal([0, 0], await Changes([notes[0], notes[2]]));
    }

    [Fact]
    public async Task Do_ManyThroughTwoGatewaysOnTheSameStreams_NeitherDeadlocksNorLosesAChange()
    {
        IEngine[] engines =
        [
            house.Gateway().GetRequiredService<IEngine>(),
            house.Gateway().GetRequiredService<IEngine>(),
        ];
        var notes = await Opened(engines[0], "322004", 4);

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 24)
                .Select(turn =>
                {
                    Guid[] mine = [.. notes.Skip(turn % 4), .. notes.Take(turn % 4)];
                    return engines[turn % 2].Do(Together(turn % 3 == 0 ? [.. mine.Reverse()] : mine));
                })
        );

        Assert.All(outcomes, outcome => Assert.True(outcome.Receipt is not null || outcome.Refusal == Refusals.Busy));
        var done = outcomes.Count(outcome => outcome.Receipt is not null);
        Assert.InRange(done, 1, 24);
        Assert.All(await Changes(notes), changes => Assert.Equal(done, changes));
    }

    [Fact]
    public async Task Do_Repeated_GivesTheFirstReceipt()
    {
        var engine = house.Gateway().GetRequiredService<IEngine>();
        var notes = await Opened(engine, "322005", 2);
        var order = Together(notes);
        var first = await engine.Do(order);

        Assert.Equal(first, await engine.Do(order));
        Assert.Equal([1, 1], await Changes(notes));
    }

    [Fact]
    public async Task Do_WouldRefuseFromMemory_LooksWhetherTheStreamHasMovedFirst()
    {
        var (one, two) = (house.Gateway().GetRequiredService<IEngine>(), house.Gateway().GetRequiredService<IEngine>());
        var note = Guid.CreateVersion7();
        // The first gateway remembers that the note is not there; then it is opened through the second.
        Assert.Equal(Note.NotOpen, (await one.Do(NoteOrder.Of(note, new ChangeNote("早")))).Refusal);
        await two.Do(NoteOrder.Of(note, new OpenNote(new("322006"), "正文")));

        var outcome = await one.Do(NoteOrder.Of(note, new ChangeNote("晚")));

        Assert.NotNull(outcome.Receipt);
    }

    private static NoteOrder Together(Guid[] notes) => NoteOrder.Of(notes[0], new ChangeNotes("一同", notes[1..]));

    private static async Task<Guid[]> Opened(IEngine engine, string body, int many)
    {
        var notes = Enumerable.Range(0, many).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var note in notes)
        {
            await engine.Do(NoteOrder.Of(note, new OpenNote(new(body), "正文")));
        }
        return notes;
    }

    private async Task<List<int>> Changes(IEnumerable<Guid> notes)
    {
        var changes = new List<int>();
        foreach (var note in notes)
        {
            changes.Add(await house.Ask<int>($"SELECT changes FROM lists.notes WHERE note = '{note}'"));
        }
        return changes;
    }

    private sealed class ClosesOnce(IEngine others, Guid note) : IFactSource<NoteOrder, NoteFacts>
    {
        private bool closed;

        public async ValueTask<NoteFacts> Gather(NoteOrder order, CancellationToken cancellation)
        {
            if (!closed)
            {
                closed = true;
                await others.Do(NoteOrder.Of(note, new CloseNote()), cancellation);
            }
            return new NoteFacts(TimeProvider.System.GetUtcNow());
        }
    }
}

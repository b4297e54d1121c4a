using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Upkeep;

public sealed class RebuildTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    private const string Lists = """
        SELECT coalesce((SELECT string_agg(n::text, ';' ORDER BY note) FROM lists.notes n), '')
            || coalesce((SELECT string_agg(c::text, ';' ORDER BY body, what) FROM lists.note_counts c), '')
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Run_StreamsInAnyOrder_ListsAreIdentical(int seed)
    {
        var gateway = house.Gateway();
        await Act(gateway.GetRequiredService<IEngine>(), new Random(seed));
        var before = await house.Ask<string>(Lists);
        await house.Execute(
            "UPDATE lists.notes SET number = '错'; INSERT INTO lists.note_counts VALUES ('错', '错', 1)"
        );

        var streams = await gateway.GetRequiredService<Rebuild>().Run(new Random(seed));

        Assert.Equal(before, await house.Ask<string>(Lists));
        Assert.Equal(await house.Ask<long>("SELECT count(*) FROM record.streams"), streams);
    }

    [Fact]
    public async Task Run_WhileActsArrive_MissesNone()
    {
        var gateway = house.Gateway();
        var acting = Act(gateway.GetRequiredService<IEngine>(), new Random(3));

        await gateway.GetRequiredService<Rebuild>().Run(new Random(3));
        await acting;
        var grown = await house.Ask<string>(Lists);
        await gateway.GetRequiredService<Rebuild>().Run(new Random(4));

        Assert.Equal(grown, await house.Ask<string>(Lists));
    }

    [Fact]
    public async Task Run_KindWithoutLists_IsRefusedAndLeavesTheListsAlone()
    {
        await Act(house.Gateway().GetRequiredService<IEngine>(), new Random(5));
        var before = await house.Ask<string>(Lists);

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            new Rebuild(house.Database.Owner, NoteHouse.Codec, []).Run(new Random(5))
        );

        Assert.Equal(before, await house.Ask<string>(Lists));
    }

    private static async Task Act(IEngine engine, Random random)
    {
        var notes = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var note in notes)
        {
            await engine.Do(NoteOrder.Of(note, new OpenNote(new BodyCode($"32140{random.Next(3)}"), "正文")));
        }
        for (var turn = 0; turn < 60; turn++)
        {
            NoteCommand command = random.Next(5) == 0 ? new CloseNote() : new ChangeNote($"第{turn}次");
            await engine.Do(NoteOrder.Of(notes[random.Next(notes.Count)], command));
        }
    }
}

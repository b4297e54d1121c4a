using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Fixtures;
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

    private const string WaitingHere = """
        SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE d.datname = current_database() AND l.relation IS NOT NULL AND NOT l.granted
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

    [Fact]
    public async Task Run_ReaderStandsInItsWay_BeginsAgain()
    {
        await Act(house.Gateway().GetRequiredService<IEngine>(), new Random(6));
        var before = await house.Ask<string>(Lists);
        var tables = await house.Ask<string[]>(
            "SELECT array_agg(tablename::text ORDER BY tablename) FROM pg_tables WHERE schemaname = 'lists'"
        );
        await using var reader = await Reader();
        await using var reading = await reader.BeginTransactionAsync();
        await Execute(reader, $"SELECT count(*) FROM lists.{tables[^1]}");

        // The rebuild holds the first list and waits for the last, the reader the other way round.
        var rebuilding = house.Gateway().GetRequiredService<Rebuild>().Run(new Random(6));
        while (await house.Ask<long>(WaitingHere) == 0)
        {
            Assert.False(rebuilding.IsCompleted);
        }
        await Execute(reader, $"SELECT count(*) FROM lists.{tables[0]}");
        await reading.CommitAsync();

        Assert.Equal(await house.Ask<long>("SELECT count(*) FROM record.streams"), await rebuilding);
        Assert.Equal(before, await house.Ask<string>(Lists));
    }

    // Of two that stand in each other's way the one is given up that looks first; this one looks late.
    private async Task<NpgsqlConnection> Reader()
    {
        var server = await PostgresServer.GetAsync();
        var here = new NpgsqlConnectionStringBuilder(server.Superuser)
        {
            Database = new NpgsqlConnectionStringBuilder(house.Database.OwnerString).Database,
            Pooling = false,
        };
        var reader = new NpgsqlConnection(here.ConnectionString);
        await reader.OpenAsync();
        await Execute(reader, "SET deadlock_timeout = '1min'");
        return reader;
    }

    private static async Task Execute(NpgsqlConnection connection, string statement)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
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

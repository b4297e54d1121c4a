using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>The server's process is killed between any two steps of an append; the act is done once all the same.</summary>
public sealed class CrashTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Theory]
    [InlineData("BEFORE INSERT ON record.streams")]
    [InlineData("AFTER INSERT ON record.streams")]
    [InlineData("AFTER UPDATE ON record.streams")]
    [InlineData("AFTER INSERT OR UPDATE ON record.counters")]
    [InlineData("AFTER INSERT OR UPDATE ON record.feeds")]
    [InlineData("AFTER INSERT ON record.receipts")]
    [InlineData("AFTER INSERT ON record.texts")]
    [InlineData("AFTER INSERT ON record.events")]
    [InlineData("AFTER INSERT ON record.notices")]
    [InlineData("AFTER INSERT OR UPDATE ON lists.notes")]
    public async Task Append_ServerProcessKilledAtAStep_IsDoneOnce(string step)
    {
        await KillOnce($"CREATE TRIGGER crash {step} FOR EACH STATEMENT EXECUTE FUNCTION public.crash()");

        await AssertEachActIsDoneOnce();

        await house.Execute($"DROP TRIGGER crash ON {step.Split(' ')[^1]}");
    }

    [Fact]
    public async Task Append_ServerProcessKilledInTheCommit_IsDoneOnce()
    {
        await KillOnce(
            """
            CREATE CONSTRAINT TRIGGER crash AFTER INSERT ON record.receipts DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION public.crash()
            """
        );

        await AssertEachActIsDoneOnce();

        await house.Execute("DROP TRIGGER crash ON record.receipts");
    }

    [Fact]
    public async Task Append_LineCutAfterTheCommit_IsDoneOnceAndSaysSo()
    {
        await using var line = new CutLine(house.Database.ServiceString);
        await using var pool = NpgsqlDataSource.Create(line.ConnectionString);
        await using var appender = new GroupAppender(pool, new() { Writers = 1 }, TimeProvider.System);
        await appender.Append(NoteActs.Open("320901"));
        var act = NoteActs.Open("320901");

        line.CutAtNextAnswer();
        var appended = await appender.Append(act);

        Assert.Equal(1, line.Cuts);
        Assert.Equal(Verdict.Repeated, appended.Verdict);
        Assert.Equal(2, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320901-XX-2025'"));
    }

    private async Task AssertEachActIsDoneOnce()
    {
        var before = await house.Ask<long>("SELECT count(*) FROM record.receipts");
        await using var appender = new GroupAppender(house.Service, new() { Writers = 1 }, TimeProvider.System);
        var streams = new Streams(house.Service, NoteHouse.Codec);
        var open = NoteActs.Open("320902");
        // The first act opens a stream, the second moves its head: every step is taken.
        Assert.Equal(Verdict.Done, (await appender.Append(open)).Verdict);
        var change = NoteActs.Of(
            NoteOrder.Of(open.Changes[0].Stream, new ChangeNote(Guid.NewGuid().ToString())),
            await streams.After(open)
        );
        Assert.Equal(Verdict.Done, (await appender.Append(change)).Verdict);

        Assert.Equal(before + 2, await house.Ask<long>("SELECT count(*) FROM record.receipts"));
        Assert.Equal(2, (await streams.After(open)).Head.Version);
        Assert.Equal(2L, await house.Ask<long>("SELECT last_value FROM public.crashes"));
        Assert.Null((await new Verification(house.Service, NoteHouse.Codec).Run()).First);
    }

    // A sequence is not rolled back: the second time the step is taken, it passes.
    private Task KillOnce(string trigger) =>
        house.Execute(
            $"""
            DROP SEQUENCE IF EXISTS public.crashes;
            CREATE SEQUENCE public.crashes;
            GRANT ALL ON SEQUENCE public.crashes TO linked_service;
            CREATE OR REPLACE FUNCTION public.crash() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF (SELECT NOT is_called FROM public.crashes) THEN
                    PERFORM nextval('public.crashes');
                    PERFORM pg_terminate_backend(pg_backend_pid());
                    PERFORM pg_sleep(60);
                END IF;
                IF (SELECT last_value FROM public.crashes) = 1 THEN
                    PERFORM setval('public.crashes', 2);
                END IF;
                RETURN NULL;
            END
            $$;
            {trigger};
            """
        );
}

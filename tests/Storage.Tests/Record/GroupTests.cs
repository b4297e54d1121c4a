using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Record.Groups;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class GroupTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Group_OneActInConflict_TheOther63AreDoneTogether()
    {
        var bad = NoteActs.Open("320701");
        bad = bad with { Changes = [bad.Changes[0] with { Before = new StreamHead(4, [1]) }] };

        var answers = await WriteAtOnce(With(bad, "320701"));

        Assert.Equal(Verdict.Conflict, answers[31].Verdict);
        Assert.Equal(63, answers.Count(answer => answer.Verdict == Verdict.Done));
        Assert.Equal(1L, await Commits("320701"));
        Assert.Equal(63, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320701-XX-2025'"));
    }

    [Fact]
    public async Task Group_OneActAtFault_OnlyItFails()
    {
        var bad = NoteActs.Open("320702");
        bad = bad with { Rows = [new ListRow("notes", new { Note = "no uuid" })] };

        var waiting = await Write(With(bad, "320702"));

        await Assert.ThrowsAsync<PostgresException>(() => waiting[31].Answer);
        Assert.Equal(63, waiting.Count(act => act.Answer.IsCompletedSuccessfully));
        Assert.Equal(63L, await house.Ask<long>("SELECT head FROM record.feeds WHERE feed = 'desk:320702'"));
    }

    [Fact]
    public async Task Group_CommandDoneBefore_TheOthersAreDone()
    {
        var first = NoteActs.Open("320703");
        await using (var appender = new GroupAppender(house.Service, new RecordOptions(), TimeProvider.System))
        {
            await appender.Append(first);
        }

        var answers = await WriteAtOnce(With(first, "320703"));

        Assert.Equal(Verdict.Repeated, answers[31].Verdict);
        Assert.Equal(64, await house.Ask<int>("SELECT value FROM record.counters WHERE key = '320703-XX-2025'"));
    }

    [Fact]
    public async Task Group_TwoActsOnOneStream_GoOneAfterTheOther()
    {
        var open = NoteActs.Open("320704");
        var change = NoteActs.Of(
            NoteOrder.Of(open.Changes[0].Stream, new ChangeNote("续")),
            new(open.Changes[0].After, new Note(open.Changes[0].Stream, new("320704"), null, "", 0, Open: true))
        );

        var answers = await WriteAtOnce([open, change]);

        Assert.All(answers, answer => Assert.Equal(Verdict.Done, answer.Verdict));
        Assert.Equal(2L, await Commits("320704"));
    }

    [Fact]
    public async Task Group_MoreThanItsBytes_IsSplit()
    {
        var large = new string('文', 300_000);
        var acts = Enumerable.Range(0, 4).Select(place => NoteActs.Open("320705", $"{place}{large}"));

        await WriteAtOnce([.. acts]);

        // 4 MiB hold four texts of 900 kB and a bit; the bound is looked at before each further act.
        Assert.Equal(1L, await Commits("320705"));
        await WriteAtOnce([.. Enumerable.Range(4, 8).Select(place => NoteActs.Open("320706", $"{place}{large}"))]);
        Assert.Equal(2L, await Commits("320706"));
    }

    private static Act[] With(Act odd, string body)
    {
        Act[] acts = [.. Enumerable.Range(0, 64).Select(place => NoteActs.Open(body, $"第{place}份"))];
        acts[31] = odd;
        return acts;
    }

    private async Task<Appended[]> WriteAtOnce(Act[] acts) =>
        await Task.WhenAll((await Write(acts)).Select(act => act.Answer));

    // One writer that finds all of them waiting.
    private async Task<WaitingAct[]> Write(Act[] acts)
    {
        var queue = new WaitingActs(lanes: 1, most: acts.Length);
        var until = TimeProvider.System.GetTimestamp() + TimeProvider.System.TimestampFrequency * 60;
        WaitingAct[] waiting = [.. acts.Select(act => new WaitingAct(act, until))];
        foreach (var act in waiting)
        {
            queue.Add(act);
        }
        queue.End();
        await new GroupWriter(
            house.Service,
            new GroupQueue(queue, writer: 0, new RecordOptions()),
            TimeProvider.System
        ).Run();
        return waiting;
    }

    private Task<long> Commits(string body) =>
        house.Ask<long>(
            $"""
            SELECT count(DISTINCT committed_at) FROM record.events e
            JOIN record.notices n ON n.stream = e.stream AND n.version = e.version WHERE n.feed = 'desk:{body}'
            """
        );
}

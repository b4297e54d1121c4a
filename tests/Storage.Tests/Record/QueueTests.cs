using Npgsql;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class QueueTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Append_MoreThanMayWait_IsTooBusyAtOnce()
    {
        await using var closed = await house.Database.Owner.OpenConnectionAsync();
        await using var gate = await Close(closed);
        var options = new RecordOptions
        {
            Writers = 1,
            Waiting = 4,
            GroupActs = 1,
        };
        await using var appender = new GroupAppender(house.Service, options, TimeProvider.System);

        // One may be at the closed gate, four wait.
        var answers = Enumerable.Range(0, 6).Select(_ => appender.Append(NoteActs.Open())).ToList();
        var refused = await await Task.WhenAny(answers);
        await gate.CommitAsync();
        var all = await Task.WhenAll(answers);

        Assert.Equal(Verdict.TooBusy, refused.Verdict);
        Assert.InRange(all.Count(answer => answer.Verdict == Verdict.Done), 4, 5);
        Assert.All(all, answer => Assert.Contains(answer.Verdict, new[] { Verdict.Done, Verdict.TooBusy }));
    }

    [Fact]
    public async Task IsRushed_WhileSeveralActsAreUnderWay_AlsoThoseThatAWriterHasTaken()
    {
        await using var closed = await house.Database.Owner.OpenConnectionAsync();
        await using var gate = await Close(closed);
        var options = new RecordOptions { Writers = 1, GroupActs = GroupAppender.Rush };
        await using var appender = new GroupAppender(house.Service, options, TimeProvider.System);
        Assert.False(appender.IsRushed);

        // Of a lone act nobody need take notice.
        var answers = new List<Task<Appended>> { appender.Append(NoteActs.Open()) };
        Assert.False(appender.IsRushed);
        answers.AddRange(Enumerable.Range(1, GroupAppender.Rush).Select(_ => appender.Append(NoteActs.Open())));
        Assert.True(SpinWait.SpinUntil(() => appender.IsRushed, TimeSpan.FromSeconds(30)));

        await gate.CommitAsync();
        await Task.WhenAll(answers);
        await appender.DisposeAsync();
        Assert.False(appender.IsRushed);
    }

    [Fact]
    public async Task Append_ToAStreamNamedByTheCommand_IsDone()
    {
        var open = NoteActs.Open();
        var named = open with { Command = new(open.Changes[0].Stream) };
        await using var appender = new GroupAppender(house.Service, new(), TimeProvider.System);

        var answer = await appender.Append(named).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Verdict.Done, answer.Verdict);
    }

    [Fact]
    public async Task Append_AfterTheEnd_IsRefused()
    {
        var appender = new GroupAppender(house.Service, new(), TimeProvider.System);
        var done = appender.Append(NoteActs.Open());
        await appender.DisposeAsync();

        Assert.Equal(Verdict.Done, (await done).Verdict);
        Assert.Equal(Verdict.TooBusy, (await appender.Append(NoteActs.Open())).Verdict);
    }

    // Nobody appends while it is closed.
    private static async Task<NpgsqlTransaction> Close(NpgsqlConnection connection)
    {
        var gate = await connection.BeginTransactionAsync();
        await using var close = new NpgsqlCommand("SELECT pg_advisory_xact_lock(x'5A584C03'::bigint)", connection);
        await close.ExecuteNonQueryAsync();
        return gate;
    }
}

using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class QueueTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Append_MoreThanMayWait_IsTooBusyAtOnce()
    {
        await using var closed = await house.Database.Owner.OpenConnectionAsync();
        await using var gate = await closed.BeginTransactionAsync();
        await using (var close = new Npgsql.NpgsqlCommand("SELECT pg_advisory_xact_lock(x'5A584C03'::bigint)", closed))
        {
            await close.ExecuteNonQueryAsync();
        }
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
}

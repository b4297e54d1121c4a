using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>The whole server is killed under the writers, as by a power cut, on a server of the test's own.</summary>
[Trait("Server", "Private")]
public sealed class RestartTests : IAsyncLifetime
{
    private const int Callers = 8;

    private RecordDatabase database = null!;

    private PrivateServer Server => database.PrivateServer!;

    public async Task InitializeAsync()
    {
        var options = new LinkedDatabaseOptions { DataFolder = await ServerCopy.NewFolderAsync() };
        database = await RecordDatabase.OpenAsync(options, NullLoggerFactory.Instance);
        await using var tables = database.Owner.CreateCommand(NoteLists.Tables);
        await tables.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Append_ServerKilledWhileWriting_EveryActIsDoneOnce()
    {
        await using var appender = Appender(TimeSpan.FromMinutes(1));
        var callers = Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Write(appender, 60))).ToList();

        for (var turn = 0; turn < 3; turn++)
        {
            await Answered(turn * 20);
            Kill();
            await Server.EnsureRunningAsync();
        }
        var acts = (await Task.WhenAll(callers)).SelectMany(act => act).ToList();

        Assert.Equal(Callers * 60, acts.Count);
        Assert.Equal(acts.Count, await Count("receipts"));
        Assert.Equal(acts.Count, await Count("events"));
        Assert.Null((await new Verification(database.Service, NoteHouse.Codec).Run()).First);
    }

    [Fact]
    public async Task Append_ServerStaysAway_IsRefusedWithinThePatienceAndDoneOnceAfterwards()
    {
        await using var appender = Appender(TimeSpan.FromMilliseconds(500));
        var (before, lost) = (NoteActs.Open(), NoteActs.Open());
        Assert.Equal(Verdict.Done, (await appender.Append(before)).Verdict);

        Kill();
        var waited = Stopwatch.StartNew();
        var refused = await appender.Append(lost);
        var patience = waited.Elapsed;
        await Server.EnsureRunningAsync();
        var again = await appender.Append(lost);

        Assert.Equal(Verdict.Unavailable, refused.Verdict);
        Assert.InRange(patience, TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(30));
        Assert.Equal(Verdict.Done, again.Verdict);
        Assert.Equal(Verdict.Repeated, (await appender.Append(before)).Verdict);
        Assert.Equal(2, await Count("receipts"));
    }

    private static async Task<List<Act>> Write(GroupAppender appender, int many)
    {
        var done = new List<Act>();
        for (var place = 0; place < many; place++)
        {
            var act = NoteActs.Open("320581", Guid.NewGuid().ToString());
            // Repeated: the first try was committed and its answer lost.
            Assert.Contains((await appender.Append(act)).Verdict, new[] { Verdict.Done, Verdict.Repeated });
            done.Add(act);
        }
        return done;
    }

    private GroupAppender Appender(TimeSpan patience) =>
        new(database.Service, new RecordOptions { Patience = patience }, TimeProvider.System);

    private void Kill()
    {
        using var server = Process.GetProcessById(Server.ProcessId!.Value);
        server.Kill();
        server.WaitForExit();
    }

    private async Task Answered(int acts)
    {
        while (await Count("receipts") <= acts)
        {
            await Task.Yield();
        }
    }

    private async Task<long> Count(string table) =>
        await ServerPatience.Answering.ExecuteAsync(async token =>
        {
            await using var command = database.Owner.CreateCommand($"SELECT count(*) FROM record.{table}");
            return (long)(await command.ExecuteScalarAsync(token))!;
        });
}

using System.Net;
using Dapper;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>The database goes away and comes back under a running gateway.</summary>
public sealed class OutageTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("linked-outage-").FullName;
    private TestDatabase database = null!;
    private DatabaseCable cable = null!;
    private GatewayHost gateway = null!;
    private Author author = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        cable = new DatabaseCable(database.ServiceString);
        gateway = await GatewayHost.Open(
            [
                "--urls=http://127.0.0.1:0",
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Linked:Owner=" + cable.Through(database.OwnerString),
                "--Linked:Service=" + cable.Through(database.ServiceString),
                "--Linked:DataFolder=" + folder,
                "--Linked:Record:Patience=00:00:02",
            ],
            builder => builder.Logging.ClearProviders()
        );
        await gateway.App.StartAsync();
        author = await Author.SignedIn(gateway);
    }

    public async ValueTask DisposeAsync()
    {
        author.Dispose();
        await gateway.DisposeAsync();
        await cable.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task WhileAway_EveryDoorSaysWhenToTryAgain_AndNothingAcknowledgedIsLostOrDoubled()
    {
        var (before, during) = (Guid.NewGuid(), Guid.NewGuid());
        using var acknowledged = await author.Submit(before);
        Assert.Equal(HttpStatusCode.OK, acknowledged.StatusCode);

        cable.PullOut();
        var refused = await Task.WhenAll(author.Submit(during), author.Http.GetAsync("/api/reports/" + before));
        using var alive = await author.Http.GetAsync("/health/live");
        using var ready = await author.Http.GetAsync("/health/ready");
        cable.PutBack();

        foreach (var answer in refused)
        {
            var problem = await ProblemReply.Of(answer);
            Assert.Equal((503, "record-unavailable"), (problem.Status, problem.Code));
            Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
            answer.Dispose();
        }
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);

        // Back again: the same command goes through once, however often it is sent.
        using var late = await author.Submit(during);
        using var again = await author.Submit(during);
        using var view = await author.Http.GetAsync("/api/reports/" + before);
        Assert.Equal(HttpStatusCode.OK, view.StatusCode);
        Assert.Equal(await late.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal([1, 2], await Numbers());
    }

    private async Task<IEnumerable<int>> Numbers()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.QueryAsync<int>(
            "SELECT number FROM record.events WHERE register LIKE '320581-XX-%' ORDER BY number"
        );
    }
}

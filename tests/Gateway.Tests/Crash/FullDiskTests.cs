using System.Net;
using Dapper;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>The disk of PostgreSQL is full: what is there can be read, what is new is refused whole, until there is room again.</summary>
public sealed class FullDiskTests : IAsyncLifetime, IAsyncDisposable
{
    // As PostgreSQL says it when a table cannot grow.
    private const string Fill = """
        CREATE FUNCTION public.no_room() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
        END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON record.events FOR EACH ROW EXECUTE FUNCTION public.no_room();
        CREATE TRIGGER no_room BEFORE INSERT ON identity.sessions FOR EACH ROW EXECUTE FUNCTION public.no_room();
        CREATE TRIGGER no_room BEFORE UPDATE ON identity.accounts FOR EACH ROW EXECUTE FUNCTION public.no_room();
        """;

    private const string Everything = """
        SELECT (SELECT count(*) FROM record.events) + (SELECT count(*) FROM record.texts)
            + (SELECT count(*) FROM record.receipts) + (SELECT count(*) FROM record.notices)
            + (SELECT sum(value) FROM record.counters) + (SELECT count(*) FROM record.streams)
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("linked-full-").FullName;
    private TestDatabase database = null!;
    private GatewayHost gateway = null!;
    private Author author = null!;

    public async Task InitializeAsync()
    {
        database = await PlantedDemo.Copy(folder);
        gateway = await GatewayHost.Open(
            [
                "--urls=http://127.0.0.1:0",
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Linked:Owner=" + database.OwnerString,
                "--Linked:Service=" + database.ServiceString,
                "--Linked:DataFolder=" + folder,
                "--Linked:Record:Patience=00:00:01",
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
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task WhileFull_NothingIsHalfDone_AndAfterwardsTheSameCommandGoesThroughOnce()
    {
        var (before, during) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var acknowledged = await author.Submit(before);
        Assert.Equal(HttpStatusCode.OK, acknowledged.StatusCode);

        await Execute(Fill);
        var stood = await Count();
        HttpResponseMessage[] refused =
        [
            await author.Submit(during),
            await author.SignIn(),
            await author.SignIn("wrong-Passw0rd"),
        ];
        using var view = await author.Http.GetAsync("/api/reports/" + before);
        var stands = await Count();
        await Execute("DROP FUNCTION public.no_room() CASCADE");

        foreach (var answer in refused)
        {
            var problem = await ProblemReply.Of(answer);
            Assert.Equal((503, "record-unavailable"), (problem.Status, problem.Code));
            Assert.True(answer.Headers.RetryAfter?.Delta > TimeSpan.Zero);
            answer.Dispose();
        }
        Assert.Equal(HttpStatusCode.OK, view.StatusCode);
        Assert.Equal(stood, stands);

        using var late = await author.Submit(during);
        using var again = await author.Submit(during);
        Assert.Equal(HttpStatusCode.OK, late.StatusCode);
        Assert.Equal(await late.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        await using var connection = await database.Owner.OpenConnectionAsync();
        Assert.Equal(
            [1, 2],
            await connection.QueryAsync<int>(
                "SELECT number FROM record.events WHERE register LIKE '320581-XX-%' ORDER BY number"
            )
        );
    }

    private async Task Execute(string statements)
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync(statements);
    }

    private async Task<long> Count()
    {
        await using var connection = await database.Owner.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(Everything);
    }
}

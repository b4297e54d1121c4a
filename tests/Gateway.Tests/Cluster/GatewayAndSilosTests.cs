#if ORLEANS
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Tests.Crash;
using ZhengXie.Linked.Gateway.Tests.Doors;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Silo.Hosting;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Tests.Cluster;

/// <summary>A gateway of a cluster: before its silos, with them, without them again; and on a database that is not ready for it.</summary>
public sealed class GatewayAndSilosTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    private readonly string folder = Directory.CreateTempSubdirectory("linked-cluster-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task BeforeTheSilos_ReadingGoesOn_ActsAreRefusedHonestly_AndTheSameCommandGoesThroughOnceLater()
    {
        await using var database = await PlantedDemo.Copy(folder);
        await using var gateway = await Open(database);
        await gateway.App.StartAsync();
        using var author = await Author.SignedIn(gateway);
        var command = Guid.CreateVersion7();

        using var refused = await author.Submit(command);
        using var read = await author.Http.GetAsync("/api/me");
        using var notReady = await author.Http.GetAsync("/health/ready");
        using var alive = await author.Http.GetAsync("/health/live");

        var problem = await ProblemReply.Of(refused);
        Assert.Equal((503, "keeper-unavailable"), (problem.Status, problem.Code));
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, notReady.StatusCode);
        Assert.Contains(
            "\"cluster\":\"Unhealthy\"",
            await notReady.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);

        await using (var first = await Join(database))
        {
            await gateway.App.Services.GetRequiredService<ClusterLink>().Connected.WaitAsync(Soon);
            using var done = await author.Submit(command);
            using var ready = await author.Http.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.OK, done.StatusCode);
            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
            await first.App.StopAsync();
        }

        // All silos are gone: whoever asks at once waits for them; whoever asks later is told so.
        var late = Guid.CreateVersion7();
        using var waited = await author.Submit(late);
        using var told = await author.Submit(late);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, waited.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.StatusCode);
        // It stays in the balancer's row all the same: reading goes on.
        using var silent = await author.Http.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, silent.StatusCode);
        Assert.Contains("\"cluster\":\"Degraded\"", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using var second = await Join(database);
        using var again = await UntilTaken(author, late);
        using var once = await author.Submit(command);
        var receipt = await once.Content.ReadFromJsonAsync<JsonElement>();
        Assert.EndsWith("-0001", receipt.GetProperty("number").GetString(), StringComparison.Ordinal);
        var next = await again.Content.ReadFromJsonAsync<JsonElement>();
        Assert.EndsWith("-0002", next.GetProperty("number").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnADatabaseThatIsNotPrepared_ItRefusesToStart()
    {
        await using var database = await TestDatabase.CreateAsync();
        WriteKey();

        var refused = await Assert.ThrowsAsync<EngineRefusedException>(() => Open(database));

        Assert.Contains("prepare", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheCommonKey_ItRefusesToStart()
    {
        await using var database = await PlantedDemo.Copy(folder);
        Directory.Delete(Path.Combine(folder, "keys"), recursive: true);

        var none = await Assert.ThrowsAsync<EngineRefusedException>(() => Open(database));
        WriteKey();
        var another = await Assert.ThrowsAsync<EngineRefusedException>(() => Open(database));

        Assert.Contains("Keys:Current", none.Message, StringComparison.Ordinal);
        Assert.Contains("Keys:Former", another.Message, StringComparison.Ordinal);
    }

    private void WriteKey()
    {
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys")).FullName;
        File.WriteAllText(Path.Combine(keys, "house.key"), Convert.ToBase64String(new byte[32]));
    }

    private Task<GatewayHost> Open(TestDatabase database) =>
        GatewayHost.Open(
            [
                "--Engine=Cluster",
                "--urls=http://127.0.0.1:0",
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Linked:Service=" + database.ServiceString,
                "--Linked:DataFolder=" + folder,
            ],
            builder => builder.Logging.ClearProviders()
        );

    private static async Task<SiloHost> Join(TestDatabase database)
    {
        var ports = FreePorts.Take(2);
        var silo = await SiloHost.Open(
            [
                "--urls=http://127.0.0.1:0",
                "--Linked:Service=" + database.ServiceString,
                string.Create(CultureInfo.InvariantCulture, $"--Cluster:SiloPort={ports[0]}"),
                string.Create(CultureInfo.InvariantCulture, $"--Cluster:GatewayPort={ports[1]}"),
            ],
            builder => builder.Logging.ClearProviders()
        );
        await silo.App.StartAsync();
        return silo;
    }

    // The link feels the cluster's pulse by itself; who asks again as Retry-After says is let in before long.
    private static async Task<HttpResponseMessage> UntilTaken(Author author, Guid command)
    {
        using var patience = new CancellationTokenSource(Soon);
        while (true)
        {
            var answer = await author.Submit(command);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                return answer;
            }
            answer.Dispose();
            patience.Token.ThrowIfCancellationRequested();
            using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
            await pulse.WaitForNextTickAsync(patience.Token);
        }
    }
}
#endif

using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>Promise 1: an acknowledged act is never lost, never doubled, whenever the gateway is killed.</summary>
public sealed class KilledGatewayTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private const int Reports = 300;
    private const int KilledAfter = 25;
    private const int AtOnce = 12;

    private static readonly string[] Writers = ["320581.委员甲", "320581.委员乙", "320581.委员丙"];

    private readonly string folder = Directory.CreateTempSubdirectory("linked-killed-").FullName;
    private readonly ConcurrentDictionary<Guid, Receipt> acknowledged = new();
    private int killed;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Killed_while_reports_are_in_flight_each_is_there_once_with_a_number_of_its_own()
    {
        var commands = Enumerable.Range(0, Reports).Select(_ => Guid.CreateVersion7()).ToArray();
        using (var first = await GatewayProcess.Start(Settings))
        {
            var writers = await SignIn(first);
            await SubmitAll(writers, commands, first);
        }
        // A few were answered while the first of them killed; nobody who asked later was.
        Assert.InRange(acknowledged.Count, KilledAfter, KilledAfter + AtOnce);
        var before = acknowledged.ToDictionary();

        // Whoever got no answer asks again with the same command id; whoever got one may ask again too.
        using var second = await GatewayProcess.Start(Settings);
        var again = await SignIn(second);
        await SubmitAll(again, commands, null);

        Assert.Equal(Reports, acknowledged.Count);
        Assert.All(before, entry => Assert.Equal(entry.Value, acknowledged[entry.Key]));
        var numbers = acknowledged.Values.Select(receipt => int.Parse(receipt.Number!.Split('-')[^1])).Order();
        Assert.Equal(Enumerable.Range(1, Reports), numbers);
        Assert.Equal(Reports, acknowledged.Values.Select(receipt => receipt.Subject).Distinct().Count());
    }

    private string[] Settings =>
        [
            "--Demo=true",
            CheapPasswords.Setting,
            "--Accounts:SecondFactorAtSignIn=Nobody",
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder,
            "--Limits:AccountBurst=100000",
        ];

    private static async Task<Player[]> SignIn(GatewayProcess gateway)
    {
        var http = new HttpClient { BaseAddress = gateway.Address };
        return await Task.WhenAll(
            Writers.Select(name =>
                Player.SignIn(name, http, LinkedHouse.Connect, TimeProvider.System, CancellationToken.None)
            )
        );
    }

    private Task SubmitAll(Player[] writers, Guid[] commands, GatewayProcess? kill) =>
        Parallel.ForEachAsync(
            commands.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (command, _) => await Submit(writers, command.Index, command.Item, kill)
        );

    private async Task Submit(Player[] writers, int index, Guid command, GatewayProcess? kill)
    {
        var report = new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy);
        try
        {
            using var answer = await writers[index % writers.Length]
                .Post("/api/reports", report, command, CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            acknowledged[command] = (await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web))!;
        }
        catch (HttpRequestException) when (kill is not null)
        {
            // Its fate is unknown to this caller: that is the point of the test.
            return;
        }
        // Several may pass the mark at the same moment; the first of them kills.
        if (kill is not null && acknowledged.Count >= KilledAfter && Interlocked.Exchange(ref killed, 1) == 0)
        {
            await kill.Kill();
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>The drill (恢复演练): the machine is lost under load and comes back elsewhere, by the commands that an operator has.</summary>
public sealed class RestoreDrillTests : IAsyncLifetime
{
    private const int Reports = 60;

    // Machines that write as fast as they can give more numbers in an hour than any office; the setting says how many.
    private const int Margin = 20_000;

    private const string Author = "320581.委员甲";

    private static readonly string[] Writers = [Author, "320581.委员乙", "320581.委员丙"];

    private readonly ConcurrentDictionary<Guid, Receipt> acknowledged = new();
    private string data = null!;
    private string backups = null!;

    public async Task InitializeAsync()
    {
        data = await ServerCopy.NewFolderAsync();
        backups = await ServerCopy.EmptyFolderAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Machine_lost_under_load_comes_back_with_all_that_was_acknowledged_and_no_number_twice()
    {
        var kept = Commands(Reports);
        var lost = Commands(3);
        DateTimeOffset moment;
        NoticesView before;
        string feed;
        Player signedIn;
        using (var gateway = await GatewayProcess.Start(Settings(data)))
        {
            var writers = await SignIn(gateway);
            signedIn = writers[0];
            var submitting = Task.WhenAll(kept.Select((id, index) => Submit(writers[index % writers.Length], id)));
            await FirstBackup();
            Assert.Contains("基础备份已完成", await Run(0, ["backup", .. Settings(data)]), StringComparison.Ordinal);
            await submitting;
            moment = DateTimeOffset.UtcNow;
            await Task.WhenAll(lost.Select(id => Submit(signedIn, id)));
            feed = (await signedIn.Feeds(CancellationToken.None)).First(name =>
                name.StartsWith("person:", StringComparison.Ordinal)
            );
            before = await signedIn.After(feed, 0, CancellationToken.None);
            await ArchiveGoesOn(signedIn);
            await gateway.Kill();
        }
        LoseTheMachine();
        var given = acknowledged.Values.Select(NumberOf).ToHashSet();

        var fresh = await ServerCopy.EmptyFolderAsync();
        var said = await Run(
            0,
            [
                "restore",
                backups,
                fresh,
                moment.ToString("O", CultureInfo.InvariantCulture),
                $"--Linked:Backup:Margin={Margin}",
            ]
        );
        Assert.All(
            ["已恢复到", "作废（恢复）", "RPO", "RTO", "完好无损", "keys/house.key"],
            line => Assert.Contains(line, said, StringComparison.Ordinal)
        );
        Directory.Move(Path.Combine(data, "keys"), Path.Combine(fresh, "keys"));

        using var second = await GatewayProcess.Start(Settings(fresh));
        // Whoever was signed in signs in again.
        using var stale = await signedIn.At(Http(second)).Try("/api/me", CancellationToken.None);
        Assert.Equal(HttpStatusCode.Unauthorized, stale.StatusCode);
        var again = await SignIn(second);
        // A screen that stands where it stood starts from a snapshot.
        var page = await again[0]
            .Get<NoticesView>($"/api/feeds/{feed}?after={before.Head}&epoch={before.Epoch}", CancellationToken.None);
        Assert.True(page.Snapshot && page.Epoch > before.Epoch);
        // What was acknowledged by then is there: the same command gets the same receipt. What came later is done anew.
        var first = acknowledged.ToDictionary();
        await Task.WhenAll(kept.Select((id, index) => Submit(again[index % again.Length], id)));
        Assert.All(kept, id => Assert.Equal(first[id], acknowledged[id]));
        await Task.WhenAll(lost.Select(id => Submit(again[0], id)));
        Assert.All(lost, id => Assert.DoesNotContain(NumberOf(acknowledged[id]), given));
        Assert.Contains("完好无损", await Run(0, ["verify", .. Settings(fresh)]), StringComparison.Ordinal);
    }

    private string[] Settings(string folder) =>
        [
            "--Demo=true",
            CheapPasswords.Setting,
            "--Linked:DataFolder=" + folder,
            "--Linked:Backup:Folder=" + backups,
            "--Linked:Backup:Archive=00:00:01",
            "--Limits:AccountBurst=100000",
        ];

    private static Guid[] Commands(int many) => [.. Enumerable.Range(0, many).Select(_ => Guid.CreateVersion7())];

    private static HttpClient Http(GatewayProcess gateway) => new() { BaseAddress = gateway.Address };

    private static async Task<Player[]> SignIn(GatewayProcess gateway)
    {
        var http = Http(gateway);
        return await Task.WhenAll(
            Writers.Select(name =>
                Player.SignIn(name, http, LinkedHouse.Connect, TimeProvider.System, CancellationToken.None)
            )
        );
    }

    private async Task Submit(Player writer, Guid command)
    {
        var report = new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy);
        using var answer = await writer.Post("/api/reports", report, command, CancellationToken.None);
        answer.EnsureSuccessStatusCode();
        acknowledged[command] = (await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web))!;
    }

    // The gateway makes one by itself when it finds none.
    private async Task FirstBackup()
    {
        while (
            !Directory.Exists(Path.Combine(backups, "base"))
            || Directory.GetDirectories(Path.Combine(backups, "base"), "*Z").Length == 0
        )
        {
            await Task.Yield();
        }
    }

    // Two more segments: what was acknowledged before is in the archive, and something after it too.
    private async Task ArchiveGoesOn(Player writer)
    {
        var enough = Archived() + 2;
        while (Archived() < enough)
        {
            await Submit(writer, Guid.CreateVersion7());
        }
    }

    private int Archived() => Directory.GetFiles(Path.Combine(backups, "wal"), "*.gz").Length;

    private void LoseTheMachine()
    {
        var folder = Path.Combine(data, "postgres");
        var number = File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First();
        using (var server = Process.GetProcessById(int.Parse(number, CultureInfo.InvariantCulture)))
        {
            server.Kill();
            server.WaitForExit();
        }
        Directory.Delete(folder, recursive: true);
    }

    private static int NumberOf(Receipt receipt) =>
        int.Parse(receipt.Number!.Split('-')[^1], CultureInfo.InvariantCulture);

    private static async Task<string> Run(int code, string[] arguments)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var ended = await ConsoleCommands.House.Run(arguments, output, CancellationToken.None);
        Assert.True(code == ended, $"{ended}: {output}");
        return output.ToString();
    }
}

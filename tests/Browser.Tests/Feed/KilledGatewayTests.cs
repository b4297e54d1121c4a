using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Playwright;
using ZhengXie.Linked.Browser.Tests.House;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.Feed;

/// <summary>
/// The gateway is killed under an open window while members submit, and started again: the window says so, comes back by itself,
/// and shows every report once, none missing.
/// </summary>
[Trait("Story", "S12")]
[Collection(OneBrowser.Name)]
public sealed class KilledGatewayTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Body = "411722";
    private const int Reports = 12;
    private const int KilledAfter = 4;
    private const int AtOnce = 3;

    private readonly string folder = Directory.CreateTempSubdirectory("linked-killed-").FullName;
    private readonly ConcurrentDictionary<Guid, string> numbers = new();
    private TestDatabase database = null!;
    private int killed;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync()
    {
        await house.CloseWindows();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task AWindow_LivesThroughTheDeathOfTheGateway_AndMissesNothing()
    {
        var commands = Enumerable.Range(0, Reports).Select(_ => Guid.CreateVersion7()).ToArray();
        using var first = await GatewayProcess.Start(Settings);
        var desk = await house.Open(first.Address, Glass.Desk);
        await desk.ComeIn(Body + ".编辑");
        await desk.Sees("没有待办");
        var loaded = desk.PagesLoaded;

        await SubmitAll(commands, first, kill: true);
        await desk.Sees("网络已断开");
        Assert.InRange(numbers.Count, KilledAfter, KilledAfter + AtOnce);
        var before = numbers.ToDictionary();
        using var second = await GatewayProcess.Start([
            .. Settings,
            "--urls=" + first.Address.GetLeftPart(UriPartial.Authority),
        ]);
        // Whoever got no answer asks again, with the same command id.
        await SubmitAll(commands, second, kill: false);

        // The window knocks at ever longer intervals while nobody opens.
        await Assertions
            .Expect(desk.Page.Locator(".todo b"))
            .ToHaveTextAsync(Reports.ToString(), new() { Timeout = 60_000 });
        for (var nth = 0; nth < Reports; nth++)
        {
            await Assertions
                .Expect(desk.Page.Locator("main").GetByText(Title(nth), new() { Exact = true }))
                .ToHaveCountAsync(1);
        }
        await desk.Picture("killed-and-back", whole: true);
        Assert.All(before, known => Assert.Equal(known.Value, numbers[known.Key]));
        Assert.Equal(Reports, numbers.Values.Distinct().Count());
        Assert.Equal(loaded, desk.PagesLoaded);
    }

    private string[] Settings =>
        [
            "--Demo=true",
            CheapPasswords.Setting,
            "--Accounts:SecondFactorAtSignIn=Nobody",
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder,
        ];

    private static string Title(int nth) => $"关于第{nth + 1}中学门前交通疏导的建议";

    private async Task SubmitAll(Guid[] commands, GatewayProcess gateway, bool kill)
    {
        using var http = new HttpClient { BaseAddress = gateway.Address };
        var member = await Player.SignIn(Body + ".委员甲", http, NoSocket, TimeProvider.System, CancellationToken.None);
        await Parallel.ForEachAsync(
            commands.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (command, _) => await Submit(member, command.Index, command.Item, kill ? gateway : null)
        );
    }

    private async Task Submit(Player member, int nth, Guid command, GatewayProcess? kill)
    {
        var text = StoryTexts.Submitted with { Title = Title(nth) };
        try
        {
            using var answer = await member.Post(
                "/api/reports",
                new SubmitReport(new(Body), text, ReportCategory.Society),
                command,
                CancellationToken.None
            );
            answer.EnsureSuccessStatusCode();
            numbers[command] = (await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web))!.Number!;
        }
        catch (HttpRequestException) when (kill is not null)
        {
            // Whether it was done this member does not know: he asks again later.
            return;
        }
        if (kill is not null && numbers.Count >= KilledAfter && Interlocked.Exchange(ref killed, 1) == 0)
        {
            await kill.Kill();
        }
    }

    private static Task<WebSocket> NoSocket(Uri address, string token, CancellationToken cancellation) =>
        throw new NotSupportedException("Members of this test only write.");
}

using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>Promise 1 for joint tasks: the gateway is killed while nine counties answer, and the story goes on.</summary>
[Trait("Story", "S01")]
public sealed class KilledTaskTests(TestDatabase database) : IClassFixture<TestDatabase>, IDisposable
{
    private const int KilledAfter = 3;

    private readonly string folder = Directory.CreateTempSubdirectory("linked-killed-").FullName;
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(4));
    private readonly Dictionary<string, Guid> commands = StoryS01.Counties.ToDictionary(
        county => county,
        _ => Guid.CreateVersion7()
    );

    public void Dispose()
    {
        patience.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Killed_while_nine_counties_answer_each_answer_is_there_once_and_the_story_goes_on()
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        string task;
        Dictionary<string, Receipt> acknowledged = [];
        using (var first = await GatewayProcess.Start(Settings))
        {
            await using var cast = Cast(first);
            var story = new StoryS01(cast, today);
            await story.Launch(patience.Token);
            task = story.Task;
            await AnswerUntilKilled(cast, story.Path, first, acknowledged);
        }

        using var second = await GatewayProcess.Start(Settings);
        await using var again = Cast(second);
        var path = "/api/joint-tasks/" + task;
        await again.Open(StoryS01.Editor(StoryS01.City));
        foreach (var county in StoryS01.Counties)
        {
            var receipt = await Answer(again, path, county);
            Assert.Equal(acknowledged.GetValueOrDefault(county, receipt), receipt);
        }
        var city = await again.Read<JointTaskView>(StoryS01.Editor(StoryS01.City), path, patience.Token);
        Assert.Equal(9, city.Totals!.Participating);
        var told = await (await again.At(StoryS01.Editor(StoryS01.City))).Player.After(
            "desk:" + StoryS01.City,
            0,
            patience.Token
        );
        Assert.Equal(9, told.Notices.Count(notice => notice.Kind == "joint-task.joined"));
        Assert.Equal(Enumerable.Range(1, told.Notices.Count), told.Notices.Select(notice => (int)notice.Number));
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

    // The counties answer at once; the gateway dies under them after the third receipt.
    private async Task AnswerUntilKilled(
        Cast cast,
        string path,
        GatewayProcess gateway,
        Dictionary<string, Receipt> acknowledged
    )
    {
        foreach (var county in StoryS01.Counties.Take(KilledAfter))
        {
            acknowledged[county] = await Answer(cast, path, county);
        }
        var players = new List<(string County, Player Player)>();
        foreach (var county in StoryS01.Counties.Skip(KilledAfter))
        {
            players.Add((county, (await cast.At(StoryS01.Editor(county))).Player));
        }
        var inFlight = players
            .Select(one =>
                one.Player.Post(Joining(path, one.County), new TaskJoining(), commands[one.County], patience.Token)
            )
            .ToList();
        await gateway.Kill();
        foreach (var (at, asked) in inFlight.Index())
        {
            try
            {
                using var answer = await asked;
                answer.EnsureSuccessStatusCode();
                acknowledged[players[at].County] = (
                    await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web, patience.Token)
                )!;
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                // Its fate is unknown to this caller: that is the point of the test.
            }
        }
    }

    private async Task<Receipt> Answer(Cast cast, string path, string county)
    {
        var player = (await cast.At(StoryS01.Editor(county))).Player;
        using var answer = await player.Post(
            Joining(path, county),
            new TaskJoining(),
            commands[county],
            patience.Token
        );
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Receipt>(JsonSerializerOptions.Web, patience.Token))!;
    }

    private static string Joining(string path, string county) => $"{path}/parts/{county}/joinings";

    private static Cast Cast(GatewayProcess gateway)
    {
        var http = new HttpClient { BaseAddress = gateway.Address };
        return new(
            async account =>
                await Screen.Open(
                    await Player.SignIn(
                        account,
                        http,
                        LinkedHouse.Connect,
                        TimeProvider.System,
                        CancellationToken.None
                    ),
                    CancellationToken.None
                ),
            _ => { }
        );
    }
}

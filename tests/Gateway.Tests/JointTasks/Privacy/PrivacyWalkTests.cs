using System.Text.Json;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks.Privacy;

/// <summary>
/// 保密: whoever is not invited finds nothing at any door, and an invited county finds only what is its own, whatever the other
/// counties do meanwhile.
/// </summary>
public sealed partial class PrivacyWalkTests : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string Reader = RunningTask.Gucheng + ".编辑";

    private readonly LinkedHouse house;
    private readonly StoryPeople people;

    // Within a test the clock stands. Between two, the telephones of those who sign show new codes.
    public PrivacyWalkTests(LinkedHouse house)
    {
        (this.house, people) = (house, new(house));
        house.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    public ValueTask DisposeAsync() => people.DisposeAsync();

    private async Task<IReadOnlyList<HouseRoute>> Routes() =>
        HouseRoutes.Of(house, await people.Read<JsonElement>(Reader, "/openapi/v1.json"));

    private static void NothingOfOthers(IReadOnlyDictionary<string, string> heard)
    {
        foreach (var (path, answer) in heard)
        {
            foreach (var secret in RunningTask.Secrets)
            {
                Assert.False(answer.Contains(secret, StringComparison.Ordinal), $"{path} tells {secret}: {answer}");
            }
        }
    }

    private static void Same(
        SortedDictionary<string, string> before,
        SortedDictionary<string, string> after,
        string who
    )
    {
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (path, answer) in before)
        {
            Assert.True(answer == after[path], $"{who} {path} changed from\n{answer}\n\nto\n{after[path]}");
        }
    }
}

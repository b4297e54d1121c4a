using System.Net;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>What screens read to catch up is bounded at once, and refused only where too many wait.</summary>
public sealed class CatchUpBoundTests
{
    private const int Screens = 40;

    [Fact]
    public async Task ReadingsBeyondTheBound_WaitForTheirTurn()
    {
        var answers = await ReadAtOnce(waiting: Screens);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
    }

    [Fact]
    public async Task WhereTooManyWait_OthersAreToldToComeBack()
    {
        var answers = await ReadAtOnce(waiting: 1);

        Assert.Contains(HttpStatusCode.OK, answers);
        Assert.All(answers, answer => Assert.True(answer is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
    }

    private static async Task<HttpStatusCode[]> ReadAtOnce(int waiting)
    {
        var house = new FeedHouse
        {
            Settings = [("Limits:ReadingsAtOnce", "1"), ("Limits:ReadingsWaiting", $"{waiting}")],
        };
        await house.InitializeAsync();
        try
        {
            using var client = house.ClientOf(house.People.SignIn(KnownPeople.Role(Role.Editor, "320581")));
            return await Task.WhenAll(Enumerable.Range(0, Screens).Select(_ => Read(client)));
        }
        finally
        {
            await ((IAsyncLifetime)house).DisposeAsync();
        }
    }

    private static async Task<HttpStatusCode> Read(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/api/feeds", UriKind.Relative));
        return answer.StatusCode;
    }
}

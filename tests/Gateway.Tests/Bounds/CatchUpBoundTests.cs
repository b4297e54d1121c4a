using System.Net;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>What screens read to catch up is bounded at once; the others wait, and are refused only where too many do.</summary>
public sealed class CatchUpBoundTests
{
    [Fact]
    public async Task WhileOneReads_TheNextWaits_AndWhoeverFindsNoPlaceToWaitIsToldToComeBack()
    {
        var house = new FeedHouse { Settings = [("Limits:ReadingsAtOnce", "1"), ("Limits:ReadingsWaiting", "1")] };
        await house.InitializeAsync();
        try
        {
            using var client = house.ClientOf(house.People.SignIn(KnownPeople.Role(Role.Editor, "320581")));
            List<Task<HttpStatusCode>> readings;
            await using (await house.HoldFeeds())
            {
                readings = [.. Enumerable.Range(0, 3).Select(_ => Read(client))];
                // One holds the only place and waits for the record, one waits for him: only the third can be answered.
                var first = await Task.WhenAny(readings);
                Assert.Equal(HttpStatusCode.TooManyRequests, await first);
                readings.Remove(first);
                Assert.All(readings, reading => Assert.False(reading.IsCompleted));
            }

            Assert.All(await Task.WhenAll(readings), answer => Assert.Equal(HttpStatusCode.OK, answer));
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

using System.Net;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

public sealed class RateLimitTests
{
    [Fact]
    public async Task BeyondTheBurst_TheAddressWaits()
    {
        // Many at once, so that a slow machine's clock does not fill the burst up again between two requests.
        await using var house = await EchoHouse.Open(("Limits:AddressBurst", "2"), ("Limits:AddressPerSecond", "1"));
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => house.Client.GetAsync("/api/bodies/320581"))
        );

        Assert.True(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK) >= 2);
        var waiting = answers.First(answer => answer.StatusCode != HttpStatusCode.OK);
        var problem = await ProblemReply.Of(waiting);
        Assert.Equal((429, "too-many-requests"), (problem.Status, problem.Code));
        Assert.True(waiting.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task SigningIn_HasATighterLimitThanReading()
    {
        await using var house = await EchoHouse.Open(("Limits:SignInsPerMinute", "1"));
        using var first = await house.Client.GetAsync("/api/sign-in");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var second = await house.Client.GetAsync("/api/sign-in");
        using var reading = await house.Client.GetAsync("/api/bodies/320581");

        Assert.Equal(429, (await ProblemReply.Of(second)).Status);
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
    }
}

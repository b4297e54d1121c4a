using System.Net;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

public sealed class RateLimitTests
{
    [Fact]
    public async Task BeyondTheBurst_TheAddressWaits()
    {
        await using var house = await EchoHouse.Open(("Limits:AddressBurst", "2"), ("Limits:AddressPerSecond", "1"));
        for (var i = 0; i < 2; i++)
        {
            using var taken = await house.Client.GetAsync("/api/bodies/320581");
            Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        }

        using var answer = await house.Client.GetAsync("/api/bodies/320581");

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((429, "too-many-requests"), (problem.Status, problem.Code));
        Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
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

using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>No single machine takes all that the house can hold.</summary>
public sealed class ConnectionFloodTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("Limits:ConnectionsOfAddress")]
    [InlineData("Limits:Connections")]
    public async Task ConnectionsBeyondTheBound_AreCutOff_UntilOthersClose(string bound)
    {
        await using var house = await EchoHouse.Open((bound, "3"));
        var address = house.Client.BaseAddress!;
        using var first = await RawClient.Connect(address);
        using var second = await RawClient.Connect(address);
        using var third = await RawClient.Connect(address);
        Assert.True(await first.IsServed());
        Assert.True(await second.IsServed());
        Assert.True(await third.IsServed());

        using var fourth = await RawClient.Connect(address);
        Assert.False(await fourth.IsServed());
        Assert.True(await first.IsServed());

        first.Dispose();
        using var end = new CancellationTokenSource(Patience);
        while (!await IsServedAnew(address))
        {
            end.Token.ThrowIfCancellationRequested();
        }
    }

    [Fact]
    public async Task ATrustedProxy_BringsEverybody_AndIsNotCounted()
    {
        await using var house = await EchoHouse.Open(
            ("Limits:ConnectionsOfAddress", "1"),
            ("Transport:Proxies:0", "127.0.0.0/8")
        );
        using var first = await RawClient.Connect(house.Client.BaseAddress!);
        using var second = await RawClient.Connect(house.Client.BaseAddress!);

        Assert.True(await first.IsServed());
        Assert.True(await second.IsServed());
    }

    private static async Task<bool> IsServedAnew(Uri address)
    {
        using var next = await RawClient.Connect(address);
        return await next.IsServed();
    }
}

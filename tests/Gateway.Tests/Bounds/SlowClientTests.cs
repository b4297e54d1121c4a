using System.Globalization;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>Whoever is too slow, or keeps a connection for nothing, loses it.</summary>
public sealed class SlowClientTests
{
    [Fact]
    public async Task HeadersWithoutEnd_ABodyThatStops_AndAnIdleConnection_AreHungUpOn()
    {
        await using var house = await EchoHouse.Open(
            ("Limits:HeaderSeconds", "1"),
            ("Limits:GraceSeconds", "2"),
            ("Limits:IdleSeconds", "1")
        );
        using var endless = await RawClient.Connect(house.Client.BaseAddress!);
        using var stopped = await RawClient.Connect(house.Client.BaseAddress!);
        using var idle = await RawClient.Connect(house.Client.BaseAddress!);
        await endless.Send("GET /api/bodies/320581 HTTP/1.1\r\nHost: a\r\nX-More: ");
        await stopped.Send(
            "POST /api/echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{"
        );
        await idle.Send("GET /api/bodies/320581 HTTP/1.1\r\nHost: a\r\n\r\n");

        var heard = await Task.WhenAll(endless.UntilHungUp(), stopped.UntilHungUp(), idle.UntilHungUp());

        Assert.StartsWith("HTTP/1.1 408", heard[0], StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1 200", heard[1], StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", heard[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadersBeyondTheBound_AreRefusedBeforeTheyAreRead()
    {
        await using var house = await EchoHouse.Open();
        using var large = await RawClient.Connect(house.Client.BaseAddress!);
        using var many = await RawClient.Connect(house.Client.BaseAddress!);
        using var far = await RawClient.Connect(house.Client.BaseAddress!);
        var headers = Enumerable
            .Range(1, 70)
            .Select(number => $"X-{number.ToString(CultureInfo.InvariantCulture)}: a\r\n");

        await large.Send($"GET / HTTP/1.1\r\nHost: a\r\nX-Large: {new string('a', 17_000)}\r\n\r\n");
        await many.Send($"GET / HTTP/1.1\r\nHost: a\r\n{string.Concat(headers)}\r\n");
        await far.Send($"GET /{new string('a', 9_000)} HTTP/1.1\r\nHost: a\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 431", await large.UntilHungUp(), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 431", await many.UntilHungUp(), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 414", await far.UntilHungUp(), StringComparison.Ordinal);
    }
}

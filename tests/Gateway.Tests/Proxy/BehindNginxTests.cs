using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Files;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Proxy;

/// <summary>The site of <c>docs/nginx.conf</c> lets through what the house needs, before one gateway.</summary>
[Trait("Needs", "nginx")]
public sealed class BehindNginxTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task AStory_IsPlayedThroughIt_EveryPageMovingByItself()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var nginx = await Before(house.Address);
        using var http = new HttpClient { BaseAddress = nginx.Address };
        await using var story = new StoryS03(
            async userName => await Screen.Open(await SignIn(userName, http, patience.Token), patience.Token),
            _ => { },
            ChinaTime.DayOf(house.Clock.GetUtcNow()),
            () => house.Clock.Advance(TimeSpan.FromSeconds(5))
        );

        await story.Play(patience.Token);

        var lineage = await story.Author.Player.Lineage(story.Report, patience.Token);
        Assert.Equal(4, lineage.Report.Copies.Count);
    }

    [Theory]
    [InlineData(FileCheck.MostBytes, HttpStatusCode.UnsupportedMediaType, "file.kind-unknown")]
    [InlineData(FileCheck.MostBytes + 1, HttpStatusCode.RequestEntityTooLarge, "file.too-large")]
    public async Task AFile_IsJudgedByTheHouse(int bytes, HttpStatusCode status, string code)
    {
        using var nginx = await Before(house.Address);
        using var http = new HttpClient { BaseAddress = nginx.Address };
        var member = await SignIn("320581.委员甲", http, CancellationToken.None);
        using var content = new ByteArrayContent(new byte[bytes]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");

        using var answer = await member.Send(
            HttpMethod.Post,
            "/api/files?name=甲.jpg",
            content,
            Guid.CreateVersion7(),
            CancellationToken.None
        );

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, (await ProblemReply.Of(answer)).Code);
    }

    [Fact]
    public async Task AnAddress_IsTheOneThatKnocked_WhateverWasWrittenIntoTheHeader()
    {
        await using var echo = await EchoHouse.Open(("Transport:Proxies:0", "127.0.0.1"));
        using var nginx = await Before(echo.Client.BaseAddress!);
        using var handler = new SocketsHttpHandler { ConnectCallback = FromAnotherAddress };
        using var http = new HttpClient(handler) { BaseAddress = nginx.Address };
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        Assert.Equal("127.0.0.2", await http.GetStringAsync("/api/address"));
    }

    private static async ValueTask<Stream> FromAnotherAddress(
        SocketsHttpConnectionContext connection,
        CancellationToken cancellation
    )
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Parse("127.0.0.2"), 0));
        await socket.ConnectAsync(connection.DnsEndPoint, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static Task<NginxProcess> Before(Uri gateway) => NginxProcess.Start(gateway, gateway);

    private Task<Player> SignIn(string userName, HttpClient http, CancellationToken cancellation) =>
        Player.SignIn(userName, http, LinkedHouse.Connect, house.Clock, cancellation);
}

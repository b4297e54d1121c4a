using System.Net;
using System.Net.Http.Json;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>Where only https is allowed, plain http ends; whose word on that counts is set, not guessed.</summary>
public sealed class TransportTests
{
    private const string Named = "linked.example";

    [Fact]
    public async Task PlainHttp_IsSentToTheSafeAddress_AndActsAreRefused()
    {
        await using var house = await EchoHouse.Open(
            ("Transport:RequireHttps", "true"),
            ("Transport:HttpsPort", "8443")
        );
        using var client = Patient(house);

        using var page = await client.GetAsync("/reports?list=mine");
        using var act = await client.PostAsJsonAsync("/api/echo", new { title = "甲", count = 1 });
        using var reading = await client.GetAsync("/api/bodies/320581");

        Assert.Equal(HttpStatusCode.PermanentRedirect, page.StatusCode);
        Assert.Equal("https://linked.example:8443/reports?list=mine", page.Headers.Location?.ToString());
        Assert.Equal((403, "https-needed"), await StatusAndCode(act));
        Assert.Equal((403, "https-needed"), await StatusAndCode(reading));
    }

    [Fact]
    public async Task ATrustedProxysWord_Counts_AndASingleStepOfIt()
    {
        await using var house = await EchoHouse.Open(
            ("Transport:RequireHttps", "true"),
            ("Transport:Proxies:0", "127.0.0.1")
        );
        using var client = Patient(house);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7, 198.51.100.9");

        using var answer = await client.GetAsync("/api/address");

        Assert.Equal("198.51.100.9", await answer.Content.ReadAsStringAsync());
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task AnybodyElsesWord_DoesNot()
    {
        await using var house = await EchoHouse.Open();
        using var client = Patient(house);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        using var answer = await client.GetAsync("/api/address");

        Assert.Equal("127.0.0.1", await answer.Content.ReadAsStringAsync());
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("X-Frame-Options", "DENY")]
    [InlineData("Referrer-Policy", "same-origin")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    [InlineData("Cache-Control", "no-store")]
    public async Task EveryAnswerOfTheInterface_CarriesTheHeader(string name, string value)
    {
        await using var house = await EchoHouse.Open();

        using var good = await house.Client.GetAsync("/api/bodies/320581");
        using var bad = await house.Client.GetAsync("/api/nowhere");

        Assert.Equal([value, value], new[] { good, bad }.Select(answer => answer.Headers.GetValues(name).Single()));
        Assert.False(good.Headers.Contains("Server"));
        Assert.Contains("camera=()", good.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
    }

    private static HttpClient Patient(EchoHouse house)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = house.Client.BaseAddress,
        };
        client.DefaultRequestHeaders.Host = Named;
        return client;
    }

    private static async Task<(int, string)> StatusAndCode(HttpResponseMessage answer)
    {
        var problem = await ProblemReply.Of(answer);
        return (problem.Status, problem.Code);
    }
}

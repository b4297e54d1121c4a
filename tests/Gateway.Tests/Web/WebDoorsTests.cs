using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Gateway.Tests.Web;

/// <summary>The windows as a browser gets them: compressed, kept for good where the name allows it, and nothing else's.</summary>
public sealed partial class WebDoorsTests : IAsyncLifetime
{
    private WindowHouse house = null!;

    public async Task InitializeAsync() => house = await WindowHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Theory]
    [InlineData("/")]
    [InlineData("/desk/320581")]
    [InlineData("/reports/0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e90?from=list")]
    public async Task EveryAddressOfTheWindows_OpensThePage(string address)
    {
        using var answer = await house.Ask(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        Assert.Contains("""<div id="app">""", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThePage_HoldsNoInlineScript_SoThatTheContentPolicyLetsItRun()
    {
        using var answer = await house.Ask("/");
        var page = await answer.Content.ReadAsStringAsync();

        Assert.DoesNotMatch(InlineScript(), page);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("")]
    public async Task AScript_ComesInTheCodingThatTheBrowserTakes_AndIsKeptForGood(string coding)
    {
        using var answer = await house.Ask(await Script(), coding);

        Assert.Equal("text/javascript; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault() ?? "");
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Contains("import", await Plain(answer, coding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACodingRefusedWithQualityNought_IsNotSent()
    {
        using var answer = await house.Ask(await Script(), "br;q=0, gzip");

        Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
    }

    [Fact]
    public async Task WhatTheBrowserHas_IsNotSentAgain()
    {
        using var first = await house.Ask("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await house.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task AHeadRequest_GetsTheHeadersAlone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");
        using var answer = await house.Client.SendAsync(request);

        Assert.True(answer.Content.Headers.ContentLength > 0);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/assets/index-00000000.js")]
    [InlineData("/assets/../../appsettings.json")]
    [InlineData("/index.html.br")]
    [InlineData("/files.txt")]
    [InlineData("/api/unknown")]
    [InlineData("/API/unknown")]
    [InlineData("/hub/unknown")]
    [InlineData("/health/unknown")]
    public async Task WhatIsNotTheWindows_IsAProblemAndNeverThePage(string address)
    {
        using var answer = await house.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task AnEndpointOfTheInterface_AnswersItself()
    {
        Assert.Equal("\"here\"", await house.Client.GetStringAsync("/api/here"));
        using var posted = await house.Client.PostAsync("/desk/320581", null);
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
    }

    private async Task<string> Script()
    {
        using var page = await house.Ask("/");
        return ScriptAddress().Match(await page.Content.ReadAsStringAsync()).Groups["address"].Value;
    }

    private static async Task<string> Plain(HttpResponseMessage answer, string coding)
    {
        var bytes = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        };
        return await new StreamReader(plain).ReadToEndAsync();
    }

    [GeneratedRegex("""<script[^>]*src="(?<address>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScriptAddress();

    [GeneratedRegex("""<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:""", RegexOptions.None, 1000)]
    private static partial Regex InlineScript();
}

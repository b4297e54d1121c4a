using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>Bad input is a clear Chinese problem with a code and the field.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private EchoHouse house = null!;

    public async Task InitializeAsync() => house = await EchoHouse.Open();

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""{"title":""", 400, "malformed-json", null)]
    [InlineData("""not json""", 400, "malformed-json", null)]
    [InlineData("""{"title":"甲","count":1}}""", 400, "malformed-json", null)]
    [InlineData("""[]""", 400, "wrong-value", null)]
    [InlineData("""null""", 400, "missing-content", null)]
    [InlineData("""{"title":"甲","count":"一"}""", 400, "wrong-value", "count")]
    [InlineData("""{"title":"甲","count":"1"}""", 400, "wrong-value", "count")]
    [InlineData("""{"title":"甲","count":1.5}""", 400, "wrong-value", "count")]
    [InlineData("""{"title":"甲","count":99999999999}""", 400, "wrong-value", "count")]
    [InlineData("""{"title":7,"count":1}""", 400, "wrong-value", "title")]
    [InlineData("""{"title":"甲","count":1,"kind":3}""", 400, "wrong-value", "kind")]
    [InlineData("""{"title":"甲","count":1,"kind":"None"}""", 400, "wrong-value", "kind")]
    [InlineData("""{"title":"甲","count":1,"inner":{"title":[],"count":1}}""", 400, "wrong-value", "inner.title")]
    [InlineData("""{"count":1}""", 400, "missing-value", "title")]
    [InlineData("""{"title":null,"count":1}""", 400, "missing-value", "title")]
    [InlineData("""{"title":"甲","count":1,"inner":{"title":"乙"}}""", 400, "missing-value", "inner.count")]
    [InlineData("""{"title":"甲","count":1,"admin":true}""", 400, "unknown-member", "admin")]
    [InlineData("""{"title":"甲","count":1,"count":2}""", 400, "unknown-member", "count")]
    [InlineData("""{"title":"a\u0000b","count":1}""", 422, "control-character", "title")]
    [InlineData("""{"title":"甲","hint":"a\u001bb","count":1}""", 422, "control-character", "hint")]
    [InlineData("""{"title":"报告\u202Efdp.exe","count":1}""", 422, "control-character", "title")]
    [InlineData("""{"title":"\ud83d","count":1}""", 422, "broken-text", "title")]
    [InlineData("""{"title":"\ude00 甲","count":1}""", 422, "broken-text", "title")]
    public async Task BrokenJson_IsNamedWithItsField(string json, int status, string code, string? field)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        using var answer = await house.Client.PostAsync("/api/echo", content);

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((status, code, field), (problem.Status, problem.Code, problem.Field));
    }

    [Fact]
    public async Task BytesThatAreNotUtf8_AreBrokenText()
    {
        byte[] bytes = [.. """{"count":1,"title":"a"""u8, 0xC3, 0x28, .. "\"}"u8];
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var answer = await house.Client.PostAsync("/api/echo", content);

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((422, "broken-text", "title"), (problem.Status, problem.Code, problem.Field));
    }

    [Fact]
    public async Task LineBreaksTabsAndWholeEmoji_AreTaken()
    {
        using var content = new StringContent(
            """{"title":"甲\r\n\t\ud83d\ude00","count":1}""",
            null,
            "application/json"
        );

        using var answer = await house.Client.PostAsync("/api/echo", content);

        Assert.Equal(
            """{"title":"甲\r\n\t😀","count":1}""",
            (await answer.Content.ReadAsStringAsync()).Replace("\\uD83D\\uDE00", "😀")
        );
    }

    [Fact]
    public async Task TenMegabytes_AreTooLarge()
    {
        using var content = new StringContent(new string(' ', 10 * 1024 * 1024), null, "application/json");

        using var answer = await house.Client.PostAsync("/api/echo", content);

        Assert.Equal((413, "content-too-large"), await StatusAndCode(answer));
    }

    [Fact]
    public async Task TwoMegabytesOfUnannouncedLength_AreTooLarge()
    {
        using var content = new StreamContent(
            new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 2 * 1024 * 1024)))
        );
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/echo") { Content = content };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.ExpectContinue = true;

        using var answer = await house.Client.SendAsync(request);

        Assert.Equal((413, "content-too-large"), await StatusAndCode(answer));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=nonsense")]
    public async Task OtherMedia_AreRefused(string media)
    {
        using var content = new StringContent("a=1");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(media);

        using var answer = await house.Client.PostAsync("/api/echo", content);

        Assert.Equal((415, "unsupported-media"), await StatusAndCode(answer));
    }

    [Fact]
    public async Task NoBody_IsMissingContent()
    {
        using var answer = await house.Client.PostAsync("/api/echo", null);

        Assert.Equal((400, "missing-content"), await StatusAndCode(answer));
    }

    [Theory]
    [InlineData("/api/bodies/32058", "body")]
    [InlineData("/api/bodies/320581?count=many", "count")]
    public async Task WrongAddressPart_NamesTheField(string address, string field)
    {
        using var answer = await house.Client.GetAsync(address);

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((400, "wrong-value", field), (problem.Status, problem.Code, problem.Field));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not-a-uuid")]
    public async Task CommandIdAbsentOrBroken_IsNamed(string? id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/act");
        if (id is not null)
        {
            request.Headers.Add("Idempotency-Key", id);
        }

        using var answer = await house.Client.SendAsync(request);

        var problem = await ProblemReply.Of(answer);
        Assert.Equal((400, "command-id-missing", "idempotencyKey"), (problem.Status, problem.Code, problem.Field));
    }

    [Fact]
    public async Task UnknownAddress_IsAProblem()
    {
        using var answer = await house.Client.GetAsync("/api/nowhere");

        Assert.Equal((404, "unknown-address"), await StatusAndCode(answer));
    }

    [Fact]
    public async Task WrongMethod_IsAProblem()
    {
        using var answer = await house.Client.DeleteAsync("/api/echo");

        Assert.Equal((405, "method-not-allowed"), await StatusAndCode(answer));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static async Task<(int Status, string Code)> StatusAndCode(HttpResponseMessage answer)
    {
        var problem = await ProblemReply.Of(answer);
        return (problem.Status, problem.Code);
    }
}

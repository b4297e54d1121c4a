using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Tests.Doors;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Files;

public sealed class FileEndpointTests : IClassFixture<FeedHouse>, IDisposable
{
    private const int MostBytes = 20 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly HttpClient member;

    public FileEndpointTests(FeedHouse house) =>
        member = house.ClientOf(house.People.SignIn(KnownPeople.Role(Role.Member, "320581")));

    public void Dispose() => member.Dispose();

    [Fact]
    public async Task Photo_IsKeptUnderAHarmlessNameAndGivenBackToBeSaved()
    {
        var photo = Photo(600_000);

        var kept = await Kept(photo, "../现场 照片.exe");
        using var answer = await member.GetAsync($"/download/{kept.Hash}?name=现场%20照片.html");

        Assert.Equal(new UploadedFile(HashOf(photo), "现场 照片.jpg", FileKind.Jpeg, photo.Length), kept);
        Assert.Equal(photo, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("现场 照片.jpg", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task LargestFile_IsKept()
    {
        var kept = await Kept(Photo(MostBytes), "大.jpg");

        Assert.Equal(MostBytes, kept.Bytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OneByteMore_IsTooLarge(bool unannounced)
    {
        using var content = unannounced
            ? new StreamContent(new Unannounced(Photo(MostBytes + 1)))
            : (HttpContent)new ByteArrayContent(Photo(MostBytes + 1));

        Assert.Equal((413, "file.too-large", "file"), await Refused(content));
    }

    [Fact]
    public async Task Program_IsRefusedWhateverItIsCalled()
    {
        using var content = new ByteArrayContent([.. "MZ"u8, 0x90, 0]);

        Assert.Equal((415, "file.kind-unknown", "file"), await Refused(content, "报告.pdf"));
    }

    [Fact]
    public async Task ScriptInPdf_IsRefused()
    {
        using var content = new ByteArrayContent([.. "%PDF-1.7\n1 0 obj << /S /JavaScript /JS (x) >> endobj"u8]);

        Assert.Equal((422, "file.carries-program", "file"), await Refused(content, "报告.pdf"));
    }

    [Fact]
    public async Task EmptyFile_IsRefused()
    {
        using var content = new ByteArrayContent([]);

        Assert.Equal((422, "file.empty", "file"), await Refused(content));
    }

    [Fact]
    public async Task Form_IsRefused()
    {
        using var content = new FormUrlEncodedContent([new("file", "x")]);

        Assert.Equal((415, "unsupported-media", null), await Refused(content));
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("not-a-hash")]
    public async Task UnknownHash_IsNotFound(string hash)
    {
        using var answer = await member.GetAsync($"/download/{hash}?name=a.jpg");

        Assert.Equal((404, "not-found"), ((int)answer.StatusCode, (await ProblemReply.Of(answer)).Code));
    }

    [Fact]
    public async Task SignedOut_IsRefusedBeforeAByteIsKept()
    {
        using var nobody = new HttpClient { BaseAddress = member.BaseAddress };
        using var content = new ByteArrayContent(Photo(100));

        using var answer = await nobody.PostAsync("/api/files?name=a.jpg", content);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static byte[] Photo(int length) => [0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(length - 3)];

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private async Task<UploadedFile> Kept(byte[] bytes, string name)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await member.PostAsync("/api/files?name=" + Uri.EscapeDataString(name), content);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<UploadedFile>(Json))!;
    }

    private async Task<(int Status, string Code, string? Field)> Refused(HttpContent content, string name = "a.jpg")
    {
        using var answer = await member.PostAsync("/api/files?name=" + Uri.EscapeDataString(name), content);
        var problem = await ProblemReply.Of(answer);
        return (problem.Status, problem.Code, problem.Field);
    }

    /// <summary>A stream that does not say how long it is.</summary>
    private sealed class Unannounced(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}

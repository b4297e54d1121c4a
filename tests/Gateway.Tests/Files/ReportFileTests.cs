using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Tests.Doors;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Tests.Files;

/// <summary>A file of a report is its readers' and nobody else's, and stays as long as the report.</summary>
public sealed class ReportFileTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    [Fact]
    public async Task AttachedPhoto_IsGivenToTheReportsReadersOnly()
    {
        using var author = await SignIn("320581.委员甲");
        using var editor = await SignIn("320581.编辑");
        using var neighbour = await SignIn("320583.编辑");
        var photo = Photo();
        var hash = await Upload(author, photo);
        var report = await Submit(author, hash);

        using var read = await editor.GetAsync($"/api/reports/{report}/files/{hash}");
        using var refused = await neighbour.GetAsync($"/api/reports/{report}/files/{hash}");
        using var missing = await neighbour.GetAsync($"/api/reports/{Guid.NewGuid()}/files/{hash}");

        Assert.Equal(photo, await read.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", read.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", read.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains(
            "sandbox",
            read.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        var (foreign, unknown) = (await ProblemReply.Of(refused), await ProblemReply.Of(missing));
        Assert.Equal((unknown.Code, unknown.Detail), (foreign.Code, foreign.Detail));
    }

    [Fact]
    public async Task SomebodyElsesUpload_CannotBeAttached()
    {
        using var owner = await SignIn("320581.委员乙");
        using var thief = await SignIn("320581.委员丙");
        var hash = await Upload(owner, Photo());

        using var answer = await Post(thief, hash);

        Assert.Equal("report.file-unknown", (await ProblemReply.Of(answer)).Code);
    }

    [Fact]
    public async Task AttachedPhoto_OutlivesTheUpload()
    {
        using var author = await SignIn("320581.委员甲");
        var kept = await Upload(author, Photo());
        var loose = await Upload(author, Photo());
        await Submit(author, kept);
        house.Clock.Advance(TimeSpan.FromDays(8));

        await house.Services.GetRequiredService<Uploads>().Sweep();

        var store = house.Services.GetRequiredService<FileStore>();
        Assert.NotNull(await store.Find(kept));
        Assert.Null(await store.Find(loose));
    }

    private static byte[] Photo() => [0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(1000)];

    private static async Task<string> Upload(HttpClient client, byte[] bytes)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await client.PostAsync("/api/files?name=photo.jpg", content);
        return (await answer.Content.ReadFromJsonAsync<UploadedFile>())!.Hash;
    }

    private static async Task<string> Submit(HttpClient client, string hash)
    {
        using var answer = await Post(client, hash);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("subject").GetString()!;
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string hash)
    {
        var text = new
        {
            title = "关于完善老旧小区充电设施的建议",
            situation = "部分老旧小区没有集中充电点。",
            analysis = "电力容量不足。",
            advice = "由街道牵头核定容量。",
        };
        object[] files = [new { hash, name = "现场.jpg" }];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reports");
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        request.Content = JsonContent.Create(
            new
            {
                body = "320581",
                text,
                category = "Society",
                files,
            }
        );
        return await client.SendAsync(request);
    }

    private async Task<HttpClient> SignIn(string userName)
    {
        var client = new HttpClient { BaseAddress = house.Address };
        using var answer = await client.PostAsJsonAsync(
            "/api/token",
            new { userName, password = DemoOptions.Password }
        );
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}

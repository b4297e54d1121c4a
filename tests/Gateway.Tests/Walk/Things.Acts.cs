using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <content>How the things are made: by acts of the people to whom they belong.</content>
internal sealed partial class Things
{
    private static string Number(Receipt receipt) => receipt.Item!.Value.ToString(CultureInfo.InvariantCulture);

    private static object Urging { get; } = new { reason = "领导要求本周内反馈", channel = "Telephone" };

    private static string Bureau => City + ".承办:经信局";

    private static string Copy(string report) => $"/api/reports/{report}/copies/{City}";

    private static SubmitReport Paper(string body, string title) =>
        new(new(body), new(title, "窑洞情况。", "原因。", "建议。"), ReportCategory.Society);

    private async Task<string> Editing(string title)
    {
        var report = await people.Submit(City + ".委员甲", Paper(City, title));
        await people.Take(report, City);
        return report;
    }

    private async Task<JsonElement> Put(string who, HttpMethod method, string path, object? content = null)
    {
        using var answer = await (await people.At(who)).Send(
            method,
            path,
            content,
            Guid.CreateVersion7(),
            people.Patience
        );
        var heard = await answer.Content.ReadAsStringAsync(people.Patience);
        Assert.True(answer.IsSuccessStatusCode, $"{who} {method} {path}: {heard}");
        return heard.Length == 0 ? default : JsonElement.Parse(heard);
    }

    private async Task<string> Upload(string who)
    {
        using var photo = new ByteArrayContent([0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(500)]);
        photo.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await (await people.At(who)).Send(
            HttpMethod.Post,
            "/api/files?name=photo.jpg",
            photo,
            Guid.CreateVersion7(),
            people.Patience
        );
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<UploadedFile>(people.Patience))!.Hash;
    }
}

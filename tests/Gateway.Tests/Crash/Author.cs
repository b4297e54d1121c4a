using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>A member of the demo at a real port, who sends the same report as often as it takes.</summary>
internal sealed class Author : IDisposable
{
    private Author(Uri address) => Http = new() { BaseAddress = address };

    public HttpClient Http { get; }

    public static async Task<Author> SignedIn(GatewayHost gateway)
    {
        var addresses = gateway.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        var author = new Author(new(addresses.Addresses.Single()));
        using var answer = await author.SignIn();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        author.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return author;
    }

    public Task<HttpResponseMessage> SignIn(string password = DemoOptions.Password) =>
        Http.PostAsJsonAsync("/api/token", new { userName = "320581.委员甲", password });

    public async Task<HttpResponseMessage> Submit(Guid command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reports");
        request.Headers.Add("Idempotency-Key", command.ToString());
        request.Content = JsonContent.Create(
            new SubmitReport(new("320581"), StoryTexts.Submitted, ReportCategory.Economy)
        );
        return await Http.SendAsync(request);
    }

    public void Dispose() => Http.Dispose();
}

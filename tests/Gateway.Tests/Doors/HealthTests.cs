using System.Net;
using System.Net.Http.Json;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Storage.Health;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

public sealed class HealthTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Ready_WhileTheRecordIsThere()
    {
        await using var app = await Open(database.Service);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), await Probe(app, "/health/ready"));
    }

    [Fact]
    public async Task RecordAway_IsAliveButNotReady()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=x;Timeout=1");
        await using var app = await Open(nowhere);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await Probe(app, "/health/ready"));
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await Probe(app, "/health/live"));
    }

    [Fact]
    public async Task RecordOfANewerBuild_IsNotReady()
    {
        await using var newer = await TestDatabase.CreateAsync();
        await using var connection = await newer.Owner.OpenConnectionAsync();
        await connection.ExecuteAsync("INSERT INTO record.migrations (number, name, sha256) VALUES (999, 'newer', '')");
        await using var app = await Open(newer.Service);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await Probe(app, "/health/ready"));
    }

    private static async Task<WebApplication> Open(NpgsqlDataSource service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(service).AddHealth().AddLimits();
        var app = builder.Build();
        app.UseRateLimiter();
        app.MapHealth();
        await app.StartAsync();
        return app;
    }

    private static async Task<(HttpStatusCode Code, string Status)> Probe(WebApplication app, string address)
    {
        using var client = app.GetTestClient();
        using var answer = await client.GetAsync(address);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<HealthReply>())!.Status);
    }
}

using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>Our gateway (网关) with the demo on, its rate limits out of the way.</summary>
internal static class GatewayMeasure
{
    private const string Plenty = "100000000";

    /// <summary>Starts it on the database.</summary>
    /// <param name="database">An empty database; the gateway fills it.</param>
    /// <param name="dataFolder">Where its key file goes.</param>
    public static Task<DoorsProcess> Start(BenchDatabase database, string dataFolder) =>
        DoorsProcess.Start("Gateway", Settings(database, dataFolder), "/health/ready");

    /// <summary>The settings with which it starts, as environment variables.</summary>
    /// <param name="database">An empty database; the gateway fills it.</param>
    /// <param name="dataFolder">Where its key file goes.</param>
    public static Dictionary<string, string> Settings(BenchDatabase database, string dataFolder) =>
        new(StringComparer.Ordinal)
        {
            ["Demo"] = "true",
            ["Linked__Owner"] = database.Owner,
            ["Linked__Service"] = database.Service,
            ["Linked__DataFolder"] = dataFolder,
            ["Limits__AccountBurst"] = Plenty,
            ["Limits__AccountPerSecond"] = Plenty,
            ["Limits__SignInsPerMinute"] = Plenty,
        };

    /// <summary>So many of the members that the running demo lists.</summary>
    public static async Task<Account[]> Members(DoorsProcess gateway, int many)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{gateway.Address}") };
        var page = await http.GetFromJsonAsync<JsonElement>("/api/demo/accounts");
        var bodies = page.GetProperty("families")
            .EnumerateArray()
            .SelectMany(family => family.GetProperty("bodies").EnumerateArray())
            .Select(body => body.GetProperty("code").GetString()!)
            .ToList();
        return Account.Of(many, bodies, page.GetProperty("password").GetString()!);
    }
}

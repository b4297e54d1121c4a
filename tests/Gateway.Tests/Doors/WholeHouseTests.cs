using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>Every door of the house is described, and none stands open by mistake.</summary>
public sealed class WholeHouseTests(LinkedHouse house) : IClassFixture<LinkedHouse>
{
    /// <summary>Where nobody need be signed in.</summary>
    internal static readonly IReadOnlyList<string> OpenToAll =
    [
        "/api/sign-in",
        "/api/token",
        "/api/token/renewals",
        "/api/joinings",
        "/api/recoveries",
        "/api/recoveries/takings",
        "/api/sign-on",
        "/api/sign-on",
        "/api/walls/pairings",
        "/api/walls/pairings/collections",
        "/api/wall",
        "/api/demo/accounts",
        "/api/demo/totp/{userName}",
    ];

    [Fact]
    public void EveryInterface_AsksWhoIsThere_ExceptThoseNamedHere()
    {
        var open = house
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api", StringComparison.Ordinal)
            )
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            )
            .Select(endpoint => '/' + endpoint.RoutePattern.RawText!.Trim('/'));

        Assert.Equal(OpenToAll.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryOperation_HasAChineseSummary() =>
        Assert.Empty(await Where(operation => !IsChinese(Text(operation, "summary"))));

    [Fact]
    public async Task EveryOperationThatTakesJson_ShowsAnExample() =>
        Assert.Empty(
            await Where(operation =>
                operation.TryGetProperty("requestBody", out var body)
                && body.GetProperty("content").TryGetProperty("application/json", out var json)
                && !json.TryGetProperty("example", out _)
            )
        );

    [Fact]
    public async Task EveryOperationBehindTheSignIn_ListsItsProblems() =>
        Assert.Empty(
            await Where(
                operation =>
                    Problems(operation) is var problems && !(problems.Contains("401") && problems.Contains("429")),
                path => !OpenToAll.Contains(path)
            )
        );

    /// <summary>Written anew by <c>LINKED_WRITE_DOCS=1 dotnet test tests/Gateway.Tests --filter Windows_KnowEveryShape</c>.</summary>
    [Fact]
    public async Task Windows_KnowEveryShape_AsTheDoorsHaveIt()
    {
        using var client = new HttpClient { BaseAddress = house.Address };
        var document = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        var shapes = WindowShapes.Of(document.AsObject());
        if (Environment.GetEnvironmentVariable("LINKED_WRITE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(WindowShapes.File(), shapes);
        }

        Assert.Equal(await File.ReadAllTextAsync(WindowShapes.File()), shapes, ignoreLineEndingDifferences: true);
    }

    private static bool IsChinese(string? text) => text?.Any(c => c is >= '\u4e00' and <= '\u9fff') == true;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static List<string> Problems(JsonElement operation) =>
        [
            .. operation
                .GetProperty("responses")
                .EnumerateObject()
                .Where(answer =>
                    answer.Value.TryGetProperty("content", out var content)
                    && content.TryGetProperty("application/problem+json", out _)
                )
                .Select(answer => answer.Name),
        ];

    private async Task<IReadOnlyList<string>> Where(Func<JsonElement, bool> fault, Func<string, bool>? path = null)
    {
        using var client = new HttpClient { BaseAddress = house.Address };
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var operations = document
            .GetProperty("paths")
            .EnumerateObject()
            .Where(one => path is null || path(one.Name))
            .SelectMany(one => one.Value.EnumerateObject().Select(operation => (Path: one.Name, operation)))
            .ToList();
        Assert.NotEmpty(operations);
        return
        [
            .. operations.Where(one => fault(one.operation.Value)).Select(one => $"{one.operation.Name} {one.Path}"),
        ];
    }
}

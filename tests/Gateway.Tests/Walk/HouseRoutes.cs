using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// Every door under <c>/api</c> (全部接口), from the house's own routing: a new one is walked through without being named
/// here. What is sent to each is the example of the interface document.
/// </summary>
internal static class HouseRoutes
{
    private const string Json = "application/json";

    public static IReadOnlyList<HouseRoute> Of(LinkedHouse house, JsonElement document)
    {
        var paths = document
            .GetProperty("paths")
            .EnumerateObject()
            .ToDictionary(path => path.Name.TrimEnd('/'), path => path.Value, StringComparer.Ordinal);
        return
        [
            .. house
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => PathOf(endpoint.RoutePattern).StartsWith("/api/", StringComparison.Ordinal))
                .SelectMany(endpoint =>
                    (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method =>
                        Documented(new HttpMethod(method), endpoint.RoutePattern, paths)
                    )
                ),
        ];
    }

    private static HouseRoute Documented(
        HttpMethod method,
        RoutePattern pattern,
        Dictionary<string, JsonElement> paths
    ) =>
        paths.TryGetValue(PathOf(pattern), out var path)
        && path.TryGetProperty(method.Method.ToLowerInvariant(), out var operation)
            ? new(method, pattern, [.. QueryOf(operation)], ExampleOf(operation))
            : new(method, pattern, [], null);

    private static IEnumerable<string> QueryOf(JsonElement operation) =>
        operation.TryGetProperty("parameters", out var parameters)
            ? parameters
                .EnumerateArray()
                .Where(one =>
                    one.GetProperty("in").ValueEquals("query")
                    && one.TryGetProperty("required", out var required)
                    && required.GetBoolean()
                )
                .Select(one => one.GetProperty("name").GetString()!)
            : [];

    // Where there is no example nothing need be told: an empty object will do.
    private static JsonElement? ExampleOf(JsonElement operation) =>
        operation.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty(Json, out var content)
            ? content.TryGetProperty("example", out var example)
                ? example
                : JsonElement.Parse("{}")
            : null;

    // As the document writes it: without what a parameter must be.
    private static string PathOf(RoutePattern pattern) =>
        string.Concat(
            pattern.PathSegments.Select(segment =>
                "/"
                + string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternParameterPart parameter => "{" + parameter.Name + "}",
                            _ => "",
                        }
                    )
                )
            )
        );
}

using System.Text.Json;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>One operation of the interface document (一项接口): where it is, what it takes, and what a good request looks like.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its parameters in braces.</param>
/// <param name="Query">The names of its query parameters.</param>
/// <param name="Media">What it takes, if it takes anything.</param>
/// <param name="Example">The example of what is sent, where it is JSON.</param>
internal sealed record Operation(
    HttpMethod Method,
    string Path,
    IReadOnlyList<string> Query,
    string? Media,
    string? Example
)
{
    /// <summary>Every operation that the document names.</summary>
    public static IReadOnlyList<Operation> AllOf(JsonElement document) =>
        [
            .. document
                .GetProperty("paths")
                .EnumerateObject()
                .SelectMany(path =>
                    path.Value.EnumerateObject().Select(operation => Of(operation.Name, path.Name, operation.Value))
                ),
        ];

    public override string ToString() => $"{Method} {Path}";

    private static Operation Of(string method, string path, JsonElement operation)
    {
        var query = operation.TryGetProperty("parameters", out var parameters)
            ? parameters
                .EnumerateArray()
                .Where(one => one.GetProperty("in").ValueEquals("query"))
                .Select(one => one.GetProperty("name").GetString()!)
            : [];
        var media = operation.TryGetProperty("requestBody", out var body)
            ? body.GetProperty("content").EnumerateObject().First()
            : default;
        var hasExample = media.Value.ValueKind == JsonValueKind.Object;
        return new(
            new HttpMethod(method.ToUpperInvariant()),
            path,
            [.. query],
            hasExample ? media.Name : null,
            hasExample && media.Value.TryGetProperty("example", out var example) ? example.GetRawText() : null
        );
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>A door of the house (接口): its method and path, and what its document says is sent to it.</summary>
/// <param name="Method">The method, such as POST.</param>
/// <param name="Pattern">The path with its parameters.</param>
/// <param name="Query">The query parameters without which it does not answer.</param>
/// <param name="Example">What is sent, where something is.</param>
internal sealed record HouseRoute(
    HttpMethod Method,
    RoutePattern Pattern,
    IReadOnlyList<string> Query,
    JsonElement? Example
)
{
    public bool Reads => Method == HttpMethod.Get;

    public IEnumerable<string> Parameters => Pattern.Parameters.Select(parameter => parameter.Name);

    public bool Has(string parameter) => Parameters.Contains(parameter, StringComparer.Ordinal);

    /// <summary>The path with the parameters filled in.</summary>
    /// <exception cref="KeyNotFoundException">A parameter that is not told of.</exception>
    public string With(IReadOnlyDictionary<string, string> values)
    {
        var path = string.Concat(
            Pattern.PathSegments.Select(segment =>
                "/" + string.Concat(segment.Parts.Select(part => Filled(part, values)))
            )
        );
        return Query.Count == 0 ? path : path + "?" + string.Join('&', Query.Select(name => $"{name}={values[name]}"));
    }

    public override string ToString() => $"{Method} {Pattern.RawText}";

    private static string Filled(RoutePatternPart part, IReadOnlyDictionary<string, string> values) =>
        part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => Uri.EscapeDataString(values[parameter.Name]),
            _ => throw new InvalidOperationException($"A path with {part.PartKind}."),
        };
}

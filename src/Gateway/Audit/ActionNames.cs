using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>
/// What the audit's entries are called (名称): endpoints by method and pattern, as the interface documents them, and the
/// sentence with which somebody was refused.
/// </summary>
public sealed class ActionNames(EndpointDataSource endpoints)
{
    private static readonly Dictionary<string, string> Sentences = typeof(Refusals)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => property.GetValue(null))
        .OfType<Refusal>()
        .DistinctBy(refusal => refusal.Code)
        .ToDictionary(refusal => refusal.Code, refusal => refusal.Sentence, StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, string>> names = new(() => Read(endpoints));

    /// <summary>The line with what is known of its names.</summary>
    public AuditLine Named(AuditLine line) =>
        line with
        {
            What = names.Value.GetValueOrDefault(line.Entry.Action),
            Why = Sentences.GetValueOrDefault(line.Entry.Outcome),
        };

    private static Dictionary<string, string> Read(EndpointDataSource endpoints)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
        {
            var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
            var name = endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary;
            foreach (var method in name is null ? [] : methods)
            {
                read[$"{method} {endpoint.RoutePattern.RawText}"] = name!;
            }
        }
        return read;
    }
}

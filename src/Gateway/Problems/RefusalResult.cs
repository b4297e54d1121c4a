using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Problems;

/// <summary>
/// The result of an endpoint that refuses. As part of <c>Results&lt;…&gt;</c> it also lists, for the OpenAPI document,
/// every problem status that a rule can answer with.
/// </summary>
/// <param name="Refusal">Why.</param>
public sealed record RefusalResult(Refusal Refusal) : IResult, IEndpointMetadataProvider
{
    private static readonly int[] Statuses = [400, 401, 403, 404, 409, 422, 429, 503];

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => Problem.Write(httpContext, Refusal);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var status in Statuses)
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [Problem.MediaType]));
        }
    }
}

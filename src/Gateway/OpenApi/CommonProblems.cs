using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Lists the problems that stand before every endpoint: not signed in, too many requests, the record away.</summary>
public sealed class CommonProblems : IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public async Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var asksWho = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any();
        var schema = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellationToken);
        operation.Responses ??= [];
        foreach (var status in asksWho ? (string[])["401", "429", "503"] : ["429", "503"])
        {
            operation.Responses.TryAdd(
                status,
                new OpenApiResponse
                {
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                    {
                        [Problem.MediaType] = new() { Schema = schema },
                    },
                }
            );
        }
    }
}

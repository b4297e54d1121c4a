using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Writes the examples of an endpoint into its operation.</summary>
public sealed class Examples(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var example in context.Description.ActionDescriptor.EndpointMetadata.OfType<Example>())
        {
            var content = example.OfRequest
                ? operation.RequestBody?.Content
                : operation.Responses?.FirstOrDefault(answer => answer.Key[0] == '2').Value?.Content;
            if (content is not null && content.TryGetValue(Json, out var media) && media is OpenApiMediaType written)
            {
                written.Example = JsonSerializer.SerializeToNode(example.Value, json.Value.SerializerOptions);
            }
        }
        return Task.CompletedTask;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Writes the examples of an endpoint into its operation.</summary>
public sealed class Examples(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    // What is sent is shown whole: a door may ask for a member even where it may be null.
    private readonly JsonSerializerOptions sent = new(json.Value.SerializerOptions)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

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
                // As its own type, as a door reads it: as one of many commands it would also name which.
                var options = example.OfRequest ? sent : json.Value.SerializerOptions;
                written.Example = JsonSerializer.SerializeToNode(example.Value, example.Value.GetType(), options);
            }
        }
        return Task.CompletedTask;
    }
}

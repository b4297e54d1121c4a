using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Shows typed ids as the strings they are on the wire.</summary>
public sealed class TypedIds : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(BodyCode))
        {
            schema.Type = JsonSchemaType.String;
            schema.Pattern = "^[0-9]{6}$";
            schema.Examples = ["320581"];
        }
        else if (type.GetInterfaces().Any(IsId))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "uuid";
        }
        return Task.CompletedTask;
    }

    private static bool IsId(Type face) => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IGuidId<>);
}

using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Shows typed ids as the strings they are on the wire, in what is sent and answered and in addresses.</summary>
public sealed class TypedIds : IOpenApiSchemaTransformer, IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        Shape(schema, context.JsonTypeInfo.Type);
        // A member that may be empty; the type by itself, which members refer to, never is.
        if (context.JsonPropertyInfo?.IsGetNullable == true && schema.Type is { } type)
        {
            schema.Type = type | JsonSchemaType.Null;
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            var parameter = operation.Parameters?.FirstOrDefault(one => one.Name == described.Name);
            if (parameter?.Schema is OpenApiSchema schema && described.ParameterDescriptor is { } bound)
            {
                Shape(schema, bound.ParameterType);
            }
        }
        return Task.CompletedTask;
    }

    /// <summary>Shows an id as the string it is; what is no id stays as it was.</summary>
    internal static void Shape(OpenApiSchema schema, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
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
    }

    private static bool IsId(Type face) => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IGuidId<>);
}

using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Shows what converters of our own hide: texts are strings, the security mark is one of its words, a problem has a code.</summary>
public sealed class PlainTypes : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var declared = context.JsonTypeInfo.Type;
        if (declared.IsEnum)
        {
            schema.Type = JsonSchemaType.String;
        }
        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
        {
            schema.Items ??= Part(element);
        }
        else if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } value })
        {
            schema.AdditionalProperties ??= Part(value);
        }
        else if (declared == typeof(string))
        {
            schema.Type = Text(MayBeEmpty(context.JsonPropertyInfo));
        }
        else if (declared == typeof(SecurityMark))
        {
            schema.Enum = Marks();
        }
        else if (declared == typeof(SecurityMark?))
        {
            schema.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchema { Enum = Marks() }];
        }
        else if (declared == typeof(ProblemDetails))
        {
            schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
            schema.Properties["code"] = new OpenApiSchema { Type = JsonSchemaType.String };
            schema.Properties["field"] = new OpenApiSchema { Type = Text(mayBeEmpty: true) };
            schema.Properties["traceId"] = new OpenApiSchema { Type = Text(mayBeEmpty: true) };
            schema.Properties["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" };
        }
        return Task.CompletedTask;
    }

    private static OpenApiSchema Part(Type element)
    {
        var part = new OpenApiSchema();
        if (element == typeof(string))
        {
            part.Type = JsonSchemaType.String;
        }
        TypedIds.Shape(part, element);
        return part;
    }

    private static List<JsonNode> Marks() => [.. Enum.GetNames<SecurityMark>().Select(name => JsonValue.Create(name))];

    // Of a problem the house always writes these two, though its class does not say so.
    private static bool MayBeEmpty(JsonPropertyInfo? member) =>
        member is { IsGetNullable: true }
        && !(member.DeclaringType == typeof(ProblemDetails) && member.Name is "title" or "detail");

    private static JsonSchemaType Text(bool mayBeEmpty) =>
        mayBeEmpty ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
}

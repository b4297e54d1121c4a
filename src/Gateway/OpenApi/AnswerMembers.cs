using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>
/// Says of every member of an answer whether it is always there: the doors leave out what is null and write everything else.
/// What is only taken stays as its record asks for it.
/// </summary>
public sealed class AnswerMembers : IOpenApiDocumentTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        // Whether something may be empty is said where it is used, never of the shape itself.
        foreach (var schema in schemas.Values.OfType<OpenApiSchema>())
        {
            schema.Type &= ~JsonSchemaType.Null;
            schema.Enum = schema.Enum?.Where(word => word is not null && !word.IsJsonNullSentinel()).ToList();
        }
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schema in Answers(document))
        {
            Follow(schema, schemas, answered);
        }
        foreach (var name in answered)
        {
            if (schemas[name] is OpenApiSchema { Properties: { } members } written)
            {
                written.Required = members
                    .Where(member => !IsNullable(member.Value))
                    .Select(member => member.Key)
                    .ToHashSet(StringComparer.Ordinal);
            }
        }
        return Task.CompletedTask;
    }

    private static IEnumerable<IOpenApiSchema> Answers(OpenApiDocument document) =>
        document
            .Paths.Values.SelectMany(path => path.Operations?.AsEnumerable() ?? [])
            .SelectMany(operation => operation.Value.Responses?.AsEnumerable() ?? [])
            .SelectMany(answer => answer.Value.Content?.AsEnumerable() ?? [])
            .Select(content => content.Value.Schema)
            .OfType<IOpenApiSchema>();

    private static void Follow(
        IOpenApiSchema schema,
        IDictionary<string, IOpenApiSchema> schemas,
        HashSet<string> answered
    )
    {
        var inner = schema;
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
        {
            if (!schemas.TryGetValue(name, out inner) || !answered.Add(name))
            {
                return;
            }
        }
        IEnumerable<IOpenApiSchema?> parts =
        [
            .. inner.Properties?.Values ?? [],
            .. inner.OneOf ?? [],
            .. inner.AnyOf ?? [],
            .. inner.AllOf ?? [],
            inner.Items,
            inner.AdditionalProperties,
        ];
        foreach (var part in parts.OfType<IOpenApiSchema>())
        {
            Follow(part, schemas, answered);
        }
    }

    private static bool IsNullable(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (
            schema.Type?.HasFlag(JsonSchemaType.Null) == true
            || schema.OneOf?.Any(one => one is not OpenApiSchemaReference && one.Type == JsonSchemaType.Null) == true
        );
}

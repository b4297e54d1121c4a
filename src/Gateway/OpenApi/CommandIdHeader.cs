using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZhengXie.Linked.Gateway.Acts;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Shows the header with the command id on every operation that acts.</summary>
public sealed class CommandIdHeader : IOpenApiOperationTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var methods = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>();
        if (methods.Any(method => method.GetParameters().Any(asked => asked.ParameterType == typeof(Acting))))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = Acting.Header,
                    In = ParameterLocation.Header,
                    Required = true,
                    Description = "指令号，由客户端生成。重复提交同一指令号和同一内容，得到第一次的回执。",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
                }
            );
        }
        return Task.CompletedTask;
    }
}

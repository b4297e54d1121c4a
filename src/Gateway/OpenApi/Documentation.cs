using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>The OpenAPI document (接口文档) at <c>/openapi/v1.json</c>.</summary>
public static class Documentation
{
    /// <summary>Registers the document and everything that completes it.</summary>
    public static IServiceCollection AddDocumentation(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.AddDocumentTransformer<HouseDescription>();
                options.AddDocumentTransformer<AnswerMembers>();
                options.AddSchemaTransformer<TypedIds>();
                options.AddSchemaTransformer<PlainTypes>();
                options.AddOperationTransformer<TypedIds>();
                options.AddOperationTransformer<Examples>();
                options.AddOperationTransformer<CommonProblems>();
                options.AddOperationTransformer<AnswerDescriptions>();
                options.AddOperationTransformer<CommandIdHeader>();
            }
        );

    /// <summary>Serves the document to anybody: it holds no data.</summary>
    public static void MapDocumentation(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
}

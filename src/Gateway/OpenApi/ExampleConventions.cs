namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Puts examples on endpoints.</summary>
public static class ExampleConventions
{
    /// <summary>Shows what is sent.</summary>
    public static TBuilder WithRequestExample<TBuilder>(this TBuilder builder, object example)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new Example(example, OfRequest: true));

    /// <summary>Shows what is answered.</summary>
    public static TBuilder WithAnswerExample<TBuilder>(this TBuilder builder, object example)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new Example(example, OfRequest: false));
}

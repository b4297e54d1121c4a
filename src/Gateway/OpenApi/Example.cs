namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>An example (示例) of what an endpoint takes or answers, for the document.</summary>
/// <param name="Value">The example, written as JSON with the options of the doors.</param>
/// <param name="OfRequest">Whether it is what is sent; otherwise it is the answer of success.</param>
public sealed record Example(object Value, bool OfRequest);

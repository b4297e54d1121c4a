using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>
/// Looks at what is asked for in the address (地址中的字符): what no text of the house may hold cannot be asked for either. The
/// record would refuse the character zero as a fault of ours.
/// </summary>
internal static class CleanAddressCheck
{
    public static IApplicationBuilder UseCleanAddressCheck(this IApplicationBuilder app) =>
        app.Use(
            (context, next) => FaultOf(context.Request) is { } fault ? Problem.Write(context, fault) : next(context)
        );

    private static Refusal? FaultOf(HttpRequest request) =>
        request
            .Query.SelectMany(asked => asked.Value.Select(value => FaultOf(asked.Key, value)))
            .FirstOrDefault(fault => fault is not null);

    private static Refusal? FaultOf(string name, string? value) =>
        CleanText.FaultOf(name) ?? (value is null ? null : CleanText.FaultOf(value)?.At(name));
}

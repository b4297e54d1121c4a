using System.Diagnostics;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>
/// Looks at the address itself (地址中的涉密标志): words to search for, the name of a file. What bears the mark of a state
/// secret is refused before any endpoint, and the address is neither repeated nor traced.
/// </summary>
internal static class SecretAddressCheck
{
    public static IApplicationBuilder UseSecretAddressCheck(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (MarkedField(context.Request) is not { } field)
                {
                    return next(context);
                }
                Activity.Current?.SetTag("url.path", null).SetTag("url.query", null);
                return Problem.Write(context, field.Length == 0 ? Refusals.SecretMark : Refusals.SecretMark.At(field));
            }
        );

    // The name of the query's field at fault; empty for the path, or where the name itself bears the mark.
    private static string? MarkedField(HttpRequest request)
    {
        if (SecretMarks.StandIn(request.Path.Value ?? ""))
        {
            return "";
        }
        foreach (var (name, values) in request.Query)
        {
            if (SecretMarks.StandIn(name))
            {
                return "";
            }
            if (values.Any(value => value is not null && SecretMarks.StandIn(value)))
            {
                return name;
            }
        }
        return null;
    }
}

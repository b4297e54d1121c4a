using System.Reflection;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Acts;

/// <summary>Who reads (查看人), as a parameter of an endpoint.</summary>
/// <param name="Caller">The signed-in person; none where nobody is signed in.</param>
public sealed record Reading(Caller? Caller)
{
    /// <summary>The caller, once the filter has let the request through.</summary>
    public Caller By => Caller ?? throw new InvalidOperationException("An endpoint without the acting filter.");

    /// <summary>Reads it from the request.</summary>
    public static async ValueTask<Reading?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return new(await context.RequestServices.GetRequiredService<ICallerSource>().Of(context));
    }
}

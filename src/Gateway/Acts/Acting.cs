using System.Reflection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Acts;

/// <summary>
/// Who acts and under which command id (办理人与指令号), as a parameter of an endpoint. The id comes in the header
/// <c>Idempotency-Key</c>; <see cref="ActingFilter"/> refuses a request without either before the endpoint runs.
/// </summary>
/// <param name="Caller">The signed-in person; none where nobody is signed in.</param>
/// <param name="Command">The command id; none where the header is missing or no UUID.</param>
public sealed record Acting(Caller? Caller, CommandId? Command)
{
    /// <summary>The header that carries the command id.</summary>
    public const string Header = "Idempotency-Key";

    /// <summary>The caller, once the filter has let the request through.</summary>
    public Caller By => Caller ?? throw new InvalidOperationException("An endpoint without the acting filter.");

    /// <summary>The command id, once the filter has let the request through.</summary>
    public CommandId Id => Command ?? throw new InvalidOperationException("An endpoint without the acting filter.");

    /// <summary>Reads both from the request.</summary>
    public static async ValueTask<Acting?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        var caller = await context.RequestServices.GetRequiredService<ICallerSource>().Of(context);
        var given = CommandId.TryParse(context.Request.Headers[Header], null, out var id) && id.Value != Guid.Empty;
        return new(caller, given ? id : null);
    }
}

using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Acts;

/// <summary>Lets nobody through who is not signed in, and no act without a command id.</summary>
public sealed class ActingFilter : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            switch (argument)
            {
                case Acting { Caller: null } or Reading { Caller: null }:
                    return Refusals.SignedOut.Result();
                case Acting { Command: null }:
                    return Refusals.CommandIdMissing.Result();
            }
        }
        return await next(context);
    }
}

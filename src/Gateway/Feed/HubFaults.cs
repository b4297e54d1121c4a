using Microsoft.AspNetCore.SignalR;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Answers on the hub for what was thrown, with the same codes and sentences as over HTTP.</summary>
public sealed class HubFaults(Faults faults) : IHubFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext,
        Func<HubInvocationContext, ValueTask<object?>> next
    )
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception exception) when (exception is not (HubException or OperationCanceledException))
        {
            var refusal = faults.Tell(exception, "hub " + invocationContext.HubMethodName);
            // Only the message of a hub exception is sent.
            throw new HubException($"{refusal.Code} {refusal.Sentence}", exception);
        }
    }
}

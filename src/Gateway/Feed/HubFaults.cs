using Microsoft.AspNetCore.SignalR;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Answers on the hub for what was thrown, with the same codes and sentences as over HTTP.</summary>
public sealed class HubFaults(Faults faults) : IHubFilter
{
    /// <summary>The refusal as the hub says it: code, space, sentence. Nothing else of an exception is sent.</summary>
    public static HubException Of(Refusal refusal, Exception? cause = null) =>
        new($"{refusal.Code} {refusal.Sentence}", cause);

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
            throw Of(refusal, exception);
        }
    }
}

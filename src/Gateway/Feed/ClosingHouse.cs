using Microsoft.AspNetCore.SignalR;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// Hangs up on screens that come while the house closes (关门). Those already there are hung up on by then, and some are back before
/// the door is shut: nobody would tell them to go, and the process would wait for them until its patience ends.
/// </summary>
/// <param name="house">Whether it closes.</param>
public sealed class ClosingHouse(IHostApplicationLifetime house) : IHubFilter
{
    /// <inheritdoc/>
    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (house.ApplicationStopping.IsCancellationRequested)
        {
            context.Context.Abort();
            return Task.CompletedTask;
        }
        return next(context);
    }
}

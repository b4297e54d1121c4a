using Microsoft.AspNetCore.SignalR;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// Forgets the token or cookie with which a socket was opened (凭据不留), once it is open: the request stays for as long as the screen
/// does, and with it a kilobyte of secret for each of ten thousand. Who speaks is known by then.
/// </summary>
public sealed class ForgottenKeys : IHubFilter
{
    /// <inheritdoc/>
    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (context.Context.GetHttpContext() is { } opened)
        {
            opened.Request.Headers.Authorization = default;
            opened.Request.Headers.Cookie = default;
        }
        return next(context);
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// Keeps a hub's lines as the framework does, and hands each line to the hub that opens it (页面线路): what was written down once can be
/// sent over it, which a hub's proxies cannot do.
/// </summary>
/// <typeparam name="THub">The hub.</typeparam>
/// <param name="log">For the framework.</param>
public sealed class ScreenLines<THub>(ILogger<DefaultHubLifetimeManager<THub>> log)
    : DefaultHubLifetimeManager<THub>(log)
    where THub : Hub
{
    // Only for the moment between the two: a mailbox keeps its line itself.
    private readonly ConcurrentDictionary<string, HubConnectionContext> opening = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        opening[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    /// <inheritdoc/>
    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        opening.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    /// <summary>A mailbox whose words go over the line of a caller who has just come.</summary>
    /// <param name="caller">Whose.</param>
    /// <param name="fail">Ends the connection.</param>
    /// <exception cref="InvalidOperationException">He has one already.</exception>
    public Mailbox MailboxOf(HubCallerContext caller, Action<Exception> fail) =>
        opening.TryRemove(caller.ConnectionId, out var line)
            ? new(word => line.WriteAsync(word.Message), fail)
            : throw new InvalidOperationException($"The line of {caller.ConnectionId} was handed over already.");
}

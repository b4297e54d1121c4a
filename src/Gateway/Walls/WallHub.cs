using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Walls;

namespace ZhengXie.Linked.Gateway.Walls;

/// <summary>
/// Hub of the wall screens (大屏门铃) at <c>/hub/wall</c>: a screen hears that the figures of its body changed. It has nothing
/// to call.
/// </summary>
[Authorize(AuthenticationSchemes = WallTickets.Scheme)]
public sealed class WallHub(Listeners listeners, WallBook walls, ScreenLines<WallHub> lines) : Hub<IFeedScreen>
{
    /// <summary>Opens the screen and has it hear its body's figures.</summary>
    public override async Task OnConnectedAsync()
    {
        var wall = WallTickets.WallOf(Context.User) is { } id ? await walls.Find(id, Context.ConnectionAborted) : null;
        if (wall is null)
        {
            throw HubFaults.Of(Refusals.SignedOut);
        }
        var context = Context;
        var mailbox = lines.MailboxOf(context, _ => context.Abort());
        var listener = new Listener(
            context.ConnectionId,
            EarOf(wall.Id),
            Rights(walls, wall.Id),
            mailbox,
            context.Abort
        );
        if (!listeners.Add(listener) || !listeners.Join(listener, Feeds.Figures(wall.Body)))
        {
            throw HubFaults.Of(Refusals.ScreensTooMany);
        }
    }

    /// <summary>Closes the screen.</summary>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        listeners.Remove(Context.ConnectionId);
        return Task.CompletedTask;
    }

    /// <summary>Under which id the connections of a wall screen are kept: its own, which is nobody's.</summary>
    public static PersonId EarOf(Guid wall) => new(wall);

    private static Func<CancellationToken, ValueTask<Predicate<string>?>> Rights(WallBook walls, Guid id) =>
        async cancellation =>
            await walls.Find(id, cancellation) is { } wall ? feed => feed == Feeds.Figures(wall.Body) : null;
}

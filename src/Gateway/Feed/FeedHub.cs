using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Feed;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Feed hub (通知门铃) at <c>/hub</c>: screens join feeds they may read, and hear when those grow.</summary>
[Authorize]
public sealed partial class FeedHub(
    Listeners listeners,
    SharedQuestion<string, FeedHead> heads,
    ISessionWatch sessions,
    ScreenLines<FeedHub> lines,
    TimeProvider time,
    ILogger<FeedHub> log
) : Hub<IFeedScreen>
{
    /// <summary>Opens a screen; a person may have a bounded number of them.</summary>
    public override async Task OnConnectedAsync()
    {
        var caller = await sessions.Now(Context.User!, Context.ConnectionAborted);
        if (caller is null)
        {
            throw HubFaults.Of(Refusals.SignedOut);
        }
        var context = Context;
        var mailbox = lines.MailboxOf(context, exception => HangUp(context, exception));
        if (
            !listeners.Add(
                new Listener(context.ConnectionId, caller.Person, RightsOf(context.User!), mailbox, context.Abort)
            )
        )
        {
            throw HubFaults.Of(Refusals.ScreensTooMany);
        }
    }

    /// <summary>Closes a screen.</summary>
    public override Task OnDisconnectedAsync(Exception? exception)
    {
        listeners.Remove(Context.ConnectionId);
        return Task.CompletedTask;
    }

    /// <summary>Joins a feed. A feed that does not exist and one that is not the caller's answer alike.</summary>
    public async Task<JoinAnswer> Join(string? feed)
    {
        feed ??= "";
        var caller = await sessions.Now(Context.User!, Context.ConnectionAborted);
        var listener = listeners.Find(Context.ConnectionId);
        if (caller is null || listener is null)
        {
            return Refused(Refusals.SignedOut);
        }
        if (!listener.MayCall())
        {
            return Refused(Refusals.TooManyRequests);
        }
        if (!FeedAccess.MayJoin(caller, feed, ChinaTime.DayOf(time.GetUtcNow())))
        {
            await Tell(feed);
            return Refused(Refusals.NotFound);
        }
        return listeners.Join(listener, feed) ? await Joined(listener, feed) : Refused(Refusals.FeedsTooMany);
    }

    /// <summary>Leaves a feed.</summary>
    public void Leave(string? feed)
    {
        if (feed is not null && listeners.Find(Context.ConnectionId) is { } listener && listener.MayCall())
        {
            listeners.Leave(listener, feed);
        }
    }

    // The head is read after joining: what is appended in between rings, and is never missed.
    private async Task<JoinAnswer> Joined(Listener listener, string feed)
    {
        var head = (await heads.Of(feed, Context.ConnectionAborted))!;
        listener.Know(feed, head.Head);
        return new JoinAnswer(Joined: true, head.Head, head.Epoch);
    }

    private Func<CancellationToken, ValueTask<Predicate<string>?>> RightsOf(ClaimsPrincipal user)
    {
        var (watch, clock) = (sessions, time);
        return async cancellation =>
            await watch.Now(user, cancellation) is { } caller
                ? feed => FeedAccess.MayJoin(caller, feed, ChinaTime.DayOf(clock.GetUtcNow()))
                : null;
    }

    // Who signed in, and from where, is known of the request that opened the socket.
    private Task Tell(string feed) =>
        Context.GetHttpContext()!.RequestServices.GetRequiredService<IJoinWitness>().HearJoin(feed);

    // The hub object lives for one call; the context for as long as the connection.
    private void HangUp(HubCallerContext context, Exception exception)
    {
        LogLost(exception, context.ConnectionId);
        context.Abort();
    }

    [LoggerMessage(LogLevel.Warning, "Screen {Connection} could not be told and is cut off")]
    private partial void LogLost(Exception exception, string connection);

    private static JoinAnswer Refused(Refusal refusal) =>
        new(Joined: false, Head: 0, Epoch: 0, refusal.Code, refusal.Sentence);
}

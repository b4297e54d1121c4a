using Microsoft.AspNetCore.SignalR;

namespace ZhengXie.Linked.BareHub;

/// <summary>A hub with nothing behind it (裸门铃): whoever connects hears everything.</summary>
internal sealed class BellHub : Hub
{
    /// <summary>Answers as our hub does, so that the same screens can open here; nothing is joined.</summary>
    public JoinAnswer Join(string feed) =>
        new(feed.Length > 0 && !Context.ConnectionAborted.IsCancellationRequested, Head: 0, Epoch: 1);
}

/// <summary>What a screen is answered.</summary>
internal sealed record JoinAnswer(bool Joined, long Head, int Epoch);

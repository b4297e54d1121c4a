using System.Net;
using System.Net.Sockets;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Texts;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>
/// Acts that go on meanwhile (持续办理): members of one body after the other submit. Whoever finds nobody at the door tries again with his
/// next act.
/// </summary>
internal sealed class SteadyActs : IAsyncDisposable
{
    private const int Characters = 300;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource ending = new();
    private readonly IPEndPoint gateway;
    private readonly IReadOnlyList<(string Body, string Token)> members;
    private readonly Task acting;
    private int sent;

    /// <summary>Begins.</summary>
    public SteadyActs(IPEndPoint gateway, IReadOnlyList<(string Body, string Token)> members)
    {
        (this.gateway, this.members) = (gateway, members);
        acting = Act();
    }

    /// <summary>How many were acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>Enough.</summary>
    public async Task End()
    {
        await ending.CancelAsync();
        await acting;
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        ending.Dispose();
    }

    private async Task Act()
    {
        var prose = new Prose(seed: 9);
        var orders = members
            .Select(member => new Submission(member.Body, member.Token, prose.Report(Characters)))
            .ToList();
        using var turn = new PeriodicTimer(Between);
        Visitor? visitor = null;
        try
        {
            while (await turn.WaitForNextTickAsync(ending.Token))
            {
                visitor = await Submit(visitor, orders);
            }
        }
        catch (OperationCanceledException)
        {
            // It is to end.
        }
        visitor?.Dispose();
    }

    private async Task<Visitor?> Submit(Visitor? known, IReadOnlyList<Submission> orders)
    {
        var visitor = known;
        try
        {
            if (visitor is null)
            {
                visitor = new Visitor(orders);
                await visitor.Connect(gateway);
            }
            await visitor.Submit(sent++);
            Acknowledged++;
            return visitor;
        }
        catch (Exception away) when (away is SocketException or HttpRequestException)
        {
            visitor?.Dispose();
            return null;
        }
    }
}

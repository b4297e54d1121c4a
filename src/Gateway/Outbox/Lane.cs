using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>
/// Lane (外发通道): sends what waits on one channel, a few at once. Each channel has its own, so that a provider that hangs
/// holds up neither the other channel nor any act.
/// </summary>
internal sealed class Lane(
    Channel channel,
    HttpProvider provider,
    DeliveryQueue queue,
    ContactBook contacts,
    OutboxOptions options
) : IDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Sends everything that is due; gives how many messages were tried.</summary>
    public async Task<int> Drain(CancellationToken cancellation)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            var all = 0;
            while (await queue.Take(channel, options.AtOnce, cancellation) is { Count: > 0 } taken)
            {
                await Task.WhenAll(taken.Select(message => Send(message, cancellation)));
                all += taken.Count;
            }
            return all;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task Send(OutgoingMessage message, CancellationToken cancellation)
    {
        var mobile = (await contacts.Read(new(message.Person), cancellation)).Mobile;
        if (string.IsNullOrWhiteSpace(mobile))
        {
            await queue.End(message.Id, MessageState.NoContact, null, cancellation);
            return;
        }
        var result = await provider.Send(Written(message, mobile), cancellation);
        await Note(message, result, cancellation);
    }

    private Task Note(OutgoingMessage message, SendResult result, CancellationToken cancellation) =>
        result switch
        {
            { Fault: null } => queue.End(message.Id, MessageState.Sent, null, cancellation),
            { Tried: false } => queue.Retry(message.Id, HttpProvider.Rest, result.Fault, false, cancellation),
            { Final: true } => queue.End(message.Id, MessageState.Failed, result.Fault, cancellation),
            _ when message.Attempts >= options.MostAttempts => queue.End(
                message.Id,
                MessageState.Failed,
                result.Fault,
                cancellation
            ),
            _ => queue.Retry(message.Id, WaitAfter(message.Attempts), result.Fault, true, cancellation),
        };

    private ProviderMessage Written(OutgoingMessage message, string mobile) =>
        new(
            message.Id,
            channel,
            mobile,
            message.Kind,
            message.Subject,
            message.Body,
            message.Number,
            message.Item,
            message.Minutes,
            message.Urgent
        );

    // Ten seconds, then twice as long each time: eight tries take twenty minutes.
    private static TimeSpan WaitAfter(int attempts)
    {
        var wait = FirstWait * Math.Pow(2, attempts - 1);
        return wait < LongestWait ? wait : LongestWait;
    }
}

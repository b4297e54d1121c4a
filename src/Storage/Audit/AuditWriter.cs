using System.Threading.Channels;
using Npgsql;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Writer of the audit (审计写入): one for the process, so that its entries form one chain. Those that wait together are
/// committed together, in the order in which they came; whoever told one waits until it is.
/// </summary>
public sealed class AuditWriter : IAudit, IAsyncDisposable
{
    private const int Waiting = 10_000;
    private const int Together = 256;

    private readonly Channel<WaitingEntry> waiting = Channel.CreateBounded<WaitingEntry>(Waiting);
    private readonly AuditChain chain;
    private readonly Task writing;

    /// <summary>Starts the writer; its chain begins with the first entry.</summary>
    /// <param name="service">Pool of the service role.</param>
    /// <param name="options">Names the hash algorithm.</param>
    public AuditWriter(NpgsqlDataSource service, RecordOptions options)
    {
        chain = new(service, options.Algorithm);
        writing = Task.Run(Run);
    }

    /// <inheritdoc/>
    public async Task Write(AuditEntry entry, CancellationToken cancellation)
    {
        var added = new WaitingEntry(AuditText.Clean(entry));
        if (!waiting.Writer.TryWrite(added))
        {
            throw new AuditAwayException();
        }
        // An entry once handed over is written; only the waiting for it may end.
        await added.Written.Task.WaitAsync(cancellation);
    }

    /// <summary>Takes no more entries, and ends when those that wait are written.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    private async Task Run()
    {
        var group = new List<WaitingEntry>();
        while (await waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < Together && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
            }
            await Write(group);
        }
    }

    private async Task Write(List<WaitingEntry> group)
    {
        try
        {
            await chain.Append([.. group.Select(waiting => waiting.Entry)]);
            group.ForEach(waiting => waiting.Written.TrySetResult());
        }
        catch (Exception error) when (group.Count > 1 && !Outage.Is(error))
        {
            // One of them is at fault. Alone, each answers for itself.
            foreach (var alone in group)
            {
                await Write([alone]);
            }
        }
        catch (Exception error)
        {
            group.ForEach(waiting => waiting.Written.TrySetException(new AuditAwayException(error)));
        }
    }

    private sealed record WaitingEntry(AuditEntry Entry)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

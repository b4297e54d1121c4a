using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.Engine;

/// <summary>
/// Sole gateway (独占): takes the lease of the database before anything starts, gives it back when all has stopped, and
/// stops this gateway at once if another one has it.
/// </summary>
/// <param name="service">Pool of the service role.</param>
/// <param name="time">Says when to look after the lease.</param>
/// <param name="life">Stops the gateway.</param>
/// <param name="logger">Where the lease tells what becomes of it.</param>
public sealed class SoleGateway(
    NpgsqlDataSource service,
    TimeProvider time,
    IHostApplicationLifetime life,
    ILogger<DatabaseLease> logger
) : IHostedLifecycleService, IAsyncDisposable
{
    private DatabaseLease? lease;

    /// <summary>Takes the lease.</summary>
    /// <exception cref="DatabaseRefusedException">Another gateway holds it; the message says which, in Chinese.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        lease = await DatabaseLease.TakeAsync(service, time, logger, cancellationToken);
        lease.Lost.Register(life.StopApplication);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Gives the lease back.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken) => GiveBack();

    /// <summary>Gives the lease back where the gateway never came to run.</summary>
    public async ValueTask DisposeAsync() => await GiveBack();

    private async Task GiveBack()
    {
        if (Interlocked.Exchange(ref lease, null) is { } held)
        {
            await held.DisposeAsync();
        }
    }
}

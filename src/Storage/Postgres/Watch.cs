using Microsoft.Extensions.Hosting;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>
/// Watch (值守): looks at the database again and again, for what other processes did. While the database is away it says so and
/// goes on with what it knows.
/// </summary>
/// <param name="pause">How long it rests between two looks.</param>
/// <param name="time">Measures the pause.</param>
public abstract class Watch(TimeSpan pause, TimeProvider time) : BackgroundService
{
    /// <summary>One look.</summary>
    protected abstract Task Look(CancellationToken cancellation);

    /// <summary>Says that the database is away.</summary>
    protected abstract void TellAway(NpgsqlException error);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookOrTell(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task LookOrTell(CancellationToken cancellation)
    {
        try
        {
            await Look(cancellation);
        }
        catch (NpgsqlException error)
        {
            TellAway(error);
        }
    }
}

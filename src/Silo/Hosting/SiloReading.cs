using Microsoft.Extensions.Hosting;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Silo.Hosting;

/// <summary>
/// What the rules must know before the first act (开工前): the tree of bodies and the calendars. A silo founds nothing; on an
/// empty record it starts with an empty tree and learns of the bodies when they come.
/// </summary>
internal sealed class SiloReading(BodyDirectory bodies, CalendarDirectory calendars) : IHostedLifecycleService
{
    /// <summary>Reads them before the silo joins.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await bodies.Refresh(cancellationToken);
        await calendars.Refresh(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

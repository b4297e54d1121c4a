namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// What a gateway does before its doors open (开门前): alone on its database it lays the foundation, in a cluster it stands on the one that
/// was laid.
/// </summary>
/// <param name="steps">Either of the two.</param>
internal sealed class MovingIn(Func<CancellationToken, Task> steps) : IHostedLifecycleService
{
    /// <summary>Runs the steps before any door opens.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) => steps(cancellationToken);

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

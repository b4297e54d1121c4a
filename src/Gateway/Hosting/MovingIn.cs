namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>What a gateway that is alone on its database does before the doors open (开门前): it lays the foundation.</summary>
internal sealed class MovingIn(IServiceProvider services) : IHostedLifecycleService
{
    /// <summary>Runs the steps before any door opens.</summary>
    public Task StartingAsync(CancellationToken cancellationToken) =>
        services.GetRequiredService<Foundation>().Lay(Console.Out, cancellationToken);

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

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// What a gateway does before its doors open (开门前): alone on its database it lays the foundation, in a cluster it stands on the one that
/// was laid.
/// </summary>
/// <param name="steps">Either of the two.</param>
internal sealed class MovingIn(Func<CancellationToken, Task> steps) : IHostedService
{
    /// <summary>Runs the steps before any door opens.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => steps(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

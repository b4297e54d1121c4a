namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>What a gateway that is alone on its database does before the doors open (开门前): it lays the foundation.</summary>
internal sealed class MovingIn(Foundation foundation) : IHostedService
{
    /// <summary>Lays it before any door opens.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => foundation.Lay(Console.Out, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

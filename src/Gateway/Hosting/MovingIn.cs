using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// What must be there before the doors open (开门前): the register of bodies, the first administrators or the demo. Every
/// step looks first, so that a start after a crash goes on where the last one stopped.
/// </summary>
internal sealed class MovingIn(IServiceProvider services) : IHostedLifecycleService
{
    /// <summary>Runs the steps before any door opens.</summary>
    /// <exception cref="InvalidOperationException">The register of divisions was refused: a bug in its file.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await Register(cancellationToken);
        if (services.GetRequiredService<DemoOptions>().On)
        {
            await services.GetRequiredService<DemoSeed>().Plant(cancellationToken);
        }
        else
        {
            await services.GetRequiredService<FirstAdministrators>().Open(Console.Out, cancellationToken);
        }
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

    private async Task Register(CancellationToken cancellation)
    {
        var directory = services.GetRequiredService<BodyDirectory>();
        await directory.Refresh(cancellation);
        var divisions = DivisionFile.OfThisBuild();
        if (directory.Current.Count >= divisions.Lines.Count)
        {
            return;
        }
        var run = services.GetRequiredService<DivisionRun>();
        var (_, refusal) = await run.Carry(divisions, Caller.House, cancellation);
        if (refusal is not null)
        {
            throw new InvalidOperationException("The register of divisions was refused: " + refusal.Code);
        }
    }
}

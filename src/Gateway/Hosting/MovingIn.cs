using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// What must be there before the doors open (开门前): the calendars, the register of bodies, the first administrators or the demo. Every
/// step looks first, so that a start after a crash goes on where the last one stopped.
/// </summary>
internal sealed class MovingIn(IServiceProvider services) : IHostedLifecycleService
{
    /// <summary>Runs the steps before any door opens.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await services.GetRequiredService<CalendarDirectory>().Refresh(cancellationToken);
        var demo = services.GetRequiredService<DemoOptions>().On;
        await services.GetRequiredService<FirstStart>().Run(demo, Console.Out, cancellationToken);
        if (demo)
        {
            await services.GetRequiredService<DemoSeed>().Plant(cancellationToken);
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
}

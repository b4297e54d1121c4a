using Orleans.Concurrency;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Tells through the lanes of its silo (传令人); it remembers nothing, and takes all who come at once.</summary>
/// <param name="lanes">The silo's lanes.</param>
[StatelessWorker(1)]
[Reentrant]
[GrainType("herald")]
public sealed class HeraldGrain(HearerLanes lanes) : Grain, IHeraldGrain
{
    /// <inheritdoc/>
    public Task Tell(News news, string? from)
    {
        _ = lanes.Tell(news, from);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task TellAll(News news, string? from) =>
        await lanes
            .Tell(news, from)
            .WaitAsync(Lane.OneCall)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
}

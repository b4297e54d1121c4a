using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Keeps the roster, and has every silo know when it changes (名册守护者).</summary>
/// <param name="stored">The roster in grain storage.</param>
/// <param name="grains">Where the hearers are found.</param>
/// <param name="logger">Hears of silos that could not be told.</param>
[GrainType("roster")]
public sealed partial class RosterGrain(
    [PersistentState("roster", ClusterSilo.States)] IPersistentState<Roster> stored,
    IGrainFactory grains,
    ILogger<RosterGrain> logger
) : Grain, IRosterGrain
{
    private RosterBook book = null!;
    private long storedVersion;

    // Upkeep of machines goes by the machine's clock, not by that of the rules, which may be a test's.
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        book = new RosterBook(stored.State, Now);
        storedVersion = stored.State.Version;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Roster> Enter(Hearer hearer)
    {
        await Tell(book.Enter(hearer, Now));
        await Store();
        return book.Roster;
    }

    /// <inheritdoc/>
    public Task Strike(string observer)
    {
        _ = Tell(book.Strike(observer, Now));
        return Store();
    }

    // Silos hear before it is stored: a roster that they do not know costs rings, one that is not stored costs a renewal.
    private Task Tell(bool changed) =>
        changed
            ? Task.WhenAll(book.Roster.Hearers.Where(hearer => hearer.IsSilo).Select(silo => Tell(silo, book.Roster)))
            : Task.CompletedTask;

    // What could not be stored is stored with the next entry.
    private async Task Store()
    {
        if (storedVersion == book.Roster.Version)
        {
            return;
        }
        stored.State = book.Roster;
        await stored.WriteStateAsync();
        storedVersion = stored.State.Version;
    }

    // A silo that is just dying is waited for two seconds at most; one that lives asks again soon.
    private async Task Tell(Hearer silo, Roster roster)
    {
        try
        {
            await grains.GetGrain<ISiloHearer>(GrainId.Parse(silo.Observer)).Know(roster).WaitAsync(Lane.OneCall);
        }
        catch (Exception error)
        {
            LogUntold(logger, silo.Name, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "名册变化未能告知 {Silo}：{Reason}")]
    private static partial void LogUntold(ILogger logger, string silo, string reason);
}

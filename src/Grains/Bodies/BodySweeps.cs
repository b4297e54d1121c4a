using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Core;
using Orleans.Storage;
using Orleans.Timers;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Opens the sweepers of top bodies in a silo of a cluster (分机构巡查).</summary>
/// <param name="bodies">Who is a top body.</param>
/// <param name="sweeper">Does the sweeping.</param>
/// <param name="list">What is due.</param>
/// <param name="time">The clock of the rules.</param>
/// <param name="reminders">Wake a sweeper whose silo died.</param>
/// <param name="timers">Wake a sweeper that rests.</param>
/// <param name="options">How often it is reminded.</param>
/// <param name="logger">Hears that the record is away.</param>
public sealed class BodySweeps(
    IBodyTreeSource bodies,
    TopSweeper sweeper,
    DueList list,
    TimeProvider time,
    IReminderRegistry reminders,
    ITimerRegistry timers,
    BodySweepOptions options,
    ILogger<BodySweeps> logger
)
{
    private const string State = "sweep";

    internal TopSweeper Sweeper => sweeper;

    internal DueList List => list;

    internal TimeProvider Time => time;

    internal IReminderRegistry Reminders => reminders;

    internal ITimerRegistry Timers => timers;

    internal BodySweepOptions Options => options;

    internal ILogger Logger => logger;

    /// <summary>The sweeper of the grain's body; none if that is no top body.</summary>
    internal BodySweep? Open(IGrainContext body)
    {
        var stream = body.GrainId.GetGuidKey();
        foreach (var top in TopBodies.In(bodies.Current).Where(top => Body.Stream(top) == stream))
        {
            var storage = body.ActivationServices.GetRequiredKeyedService<IGrainStorage>(ClusterSilo.States);
            return new(top, body, new StateStorageBridge<SweepCursor>(State, body, storage), this);
        }
        return null;
    }

    /// <summary>The bodies that the top body looks after now; none if it is no longer one.</summary>
    internal string[] Under(BodyCode top) => TopBodies.Under(top, bodies.Current);
}

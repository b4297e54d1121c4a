using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>Holds keepers at their work, before they decide, until the test lets them go on.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A keeper is at work.</summary>
    public Task Reached => reached.Task;

    public void Open() => opened.SetResult();

    public void StandIn(IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton<IFactSource<ReportOrder, ReportFacts>>(provider => new Gated(
                this,
                ActivatorUtilities.CreateInstance<ReportFactSource>(provider)
            ))
        );

    private sealed class Gated(Gate gate, ReportFactSource facts) : IFactSource<ReportOrder, ReportFacts>
    {
        public async ValueTask<ReportFacts> Gather(ReportOrder order, CancellationToken cancellation)
        {
            gate.reached.TrySetResult();
            await gate.opened.Task;
            return await facts.Gather(order, cancellation);
        }
    }
}

using System.Collections.Concurrent;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Reports;

/// <summary>Gives each order the facts of the moment at which its journey came there.</summary>
internal sealed class JourneyFacts : IFactSource<ReportOrder, ReportFacts>
{
    private readonly ConcurrentDictionary<CommandId, ReportFacts> facts = new();

    public void Set(ReportOrder order, ReportFacts at) => facts[order.Id] = at;

    public ValueTask<ReportFacts> Gather(ReportOrder order, CancellationToken cancellation) => new(facts[order.Id]);
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tests.Clocks;

/// <summary>Due orders that note which steps were tried; those of refused items are refused.</summary>
internal sealed class NotedOrders(Func<string, bool> refuses) : IDueOrders
{
    public List<string> Tried { get; } = [];

    public string Noun => "note";

    public Task<Outcome> Do(DueStep step, IEngine engine, CancellationToken cancellation)
    {
        Tried.Add(step.Item);
        return Task.FromResult<Outcome>(
            refuses(step.Item) ? Refusals.Busy : new Receipt(step.Command, step.Item, step.NextAt)
        );
    }
}

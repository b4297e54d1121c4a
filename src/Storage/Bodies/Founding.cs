using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>
/// Founding (批量登记): ordinary registering orders of bodies that the directory does not know, many at once and without
/// a keeper each. The rules decide as ever; should a body exist after all, the record says so and its keeper is asked.
/// </summary>
public sealed class Founding(
    Journal journal,
    ActComposer<Body, Body, BodyEvent, BodyOrder, RuleFacts> composer,
    RuleFactSource facts,
    IEngine engine
)
{
    // Fills the journal's groups, and stays within what it lets wait.
    private const int AtOnce = 1024;

    private static readonly KeptState<Body> Nothing = new(StreamHead.None, Body.Start);

    /// <summary>Does the orders.</summary>
    /// <returns>The first refusal; none if all were done.</returns>
    public async Task<Refusal?> Do(IEnumerable<BodyOrder> orders, CancellationToken cancellation)
    {
        foreach (var some in orders.Chunk(AtOnce))
        {
            var refusals = await Task.WhenAll(some.Select(order => Do(order, cancellation)));
            if (Array.Find(refusals, refusal => refusal is not null) is { } first)
            {
                return first;
            }
        }
        return null;
    }

    private async Task<Refusal?> Do(BodyOrder order, CancellationToken cancellation)
    {
        var now = facts.Now;
        var decision = Body.Decide(Body.Start, order, now);
        if (decision.Refused is { } refusal)
        {
            return refusal;
        }
        var appended = await journal.Append(composer.Compose(order, now, decision, Nothing).Act);
        return appended.Verdict == Verdict.Done ? null : (await engine.Do(order, cancellation)).Refusal;
    }
}

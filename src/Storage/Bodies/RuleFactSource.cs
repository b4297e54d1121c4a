using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>What rules on bodies and people may know: the moment, and the tree.</summary>
public sealed class RuleFactSource(BodyDirectory directory, TimeProvider time)
    : IFactSource<BodyOrder, RuleFacts>,
        IFactSource<PersonOrder, RuleFacts>
{
    /// <summary>The facts of this moment.</summary>
    public RuleFacts Now => new(time.GetUtcNow(), directory.Current);

    /// <inheritdoc/>
    public ValueTask<RuleFacts> Gather(BodyOrder order, CancellationToken cancellation) => new(Now);

    /// <inheritdoc/>
    public ValueTask<RuleFacts> Gather(PersonOrder order, CancellationToken cancellation) => new(Now);
}

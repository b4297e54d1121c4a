using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>What rules on bodies may know, and the beginning of what those on people may: the moment, and the tree.</summary>
public sealed class RuleFactSource(BodyDirectory directory, TimeProvider time) : IFactSource<BodyOrder, RuleFacts>
{
    /// <summary>The facts of this moment.</summary>
    public RuleFacts Now => new(time.GetUtcNow(), directory.Current);

    /// <inheritdoc/>
    public ValueTask<RuleFacts> Gather(BodyOrder order, CancellationToken cancellation) => new(Now);
}

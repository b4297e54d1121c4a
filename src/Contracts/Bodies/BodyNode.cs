namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>One body in the tree of all (机构树节点), as short as it can be: there are thousands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">名称.</param>
/// <param name="Parent">上级; none for the nation.</param>
/// <param name="Joined">已加入: whether it works in the house; others are carried along by hand (线下).</param>
public sealed record BodyNode(BodyCode Code, string Name, BodyCode? Parent, bool Joined)
{
    /// <summary>直报: the bodies that it reports to directly; none for most.</summary>
    public IReadOnlyList<BodyCode>? DirectTargets { get; init; }
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Dashboards;

/// <summary>Who has what waits (现在谁手里): the role whose turn it is, at which body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Role">The role.</param>
public sealed record ItemHolder(BodyReference Body, Role Role)
{
    /// <summary>承办单位; said only to those who may open the paper.</summary>
    public UnitReference? Unit { get; init; }
}

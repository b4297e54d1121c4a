using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>Units of list rows, by id and name.</summary>
internal static class UnitReferences
{
    /// <summary>The unit; none if the body has none such.</summary>
    public static UnitReference? UnitReference(this BodyTree tree, BodyCode body, UnitId unit) =>
        tree.Find(body)?.Units.GetValueOrDefault(unit) is { } found ? new(found.Id, found.Name) : null;
}

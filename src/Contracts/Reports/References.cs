using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A body (机构) by code and name.</summary>
/// <param name="Code">机构代码.</param>
/// <param name="Name">名称.</param>
public sealed record BodyReference(BodyCode Code, string Name);

/// <summary>A unit (单位) by id and name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">名称.</param>
public sealed record UnitReference(UnitId Id, string Name);

/// <summary>A person (人员) by id and name.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">姓名.</param>
public sealed record PersonReference(PersonId Id, string Name);

/// <summary>
/// Who did something (经办人): role and body are told to every reader, the name only inside the same body and of oneself.
/// </summary>
/// <param name="Role">In which role.</param>
/// <param name="Body">For which body.</param>
/// <param name="Name">姓名, where the reader may know it.</param>
public sealed record ActorView(Role Role, BodyReference Body, string? Name)
{
    /// <summary>Whether the person stood in for somebody (代); this too is told to every reader.</summary>
    public bool StandIn { get; init; }

    /// <summary>姓名 of the one stood in for (被代理人), where the reader may know it.</summary>
    public string? For { get; init; }
}

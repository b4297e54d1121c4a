using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>The end of a role together with what stood under it (终止角色并移交).</summary>
/// <param name="Successor">接手人: who holds the same role at the same body himself.</param>
/// <param name="Until">Last day, in Asia/Shanghai: today, or yesterday, which ends it at once.</param>
public sealed record RoleHandOver(PersonId Successor, DateOnly Until);

/// <summary>What would be handed over with a role, and to whom it could go (移交清单). Counts only: whoever hands over reads no papers.</summary>
/// <param name="Person">Who leaves.</param>
/// <param name="Grant">Which grant of the person, counted from 1.</param>
/// <param name="Role">The role.</param>
/// <param name="Body">The body.</param>
/// <param name="Items">What there is, of each kind that there is any of.</param>
/// <param name="Successors">Who could take over, by name, at most 50.</param>
public sealed record HandOverView(
    PersonId Person,
    int Grant,
    Role Role,
    BodyCode Body,
    IReadOnlyList<HandOverItem> Items,
    IReadOnlyList<PersonName> Successors
);

/// <summary>A kind of thing that is handed over, and how many there are.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">How many.</param>
public sealed record HandOverItem(HandOverKind Kind, int Count);

/// <summary>A person (人员) by id and name.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">姓名.</param>
public sealed record PersonName(PersonId Person, string Name);

/// <summary>What stands under a person's hand at a body (移交事项).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandOverKind>))]
public enum HandOverKind
{
    /// <summary>在编: papers that he has open; the successor has them open then.</summary>
    Editing,

    /// <summary>未存稿: what he typed into papers of the desk and did not save; the successor goes on with it.</summary>
    Branches,

    /// <summary>方案草稿 of tasks of the body; they go to the successor.</summary>
    PlanDrafts,

    /// <summary>填报草稿 of the body's parts; they go to the successor.</summary>
    PartDrafts,

    /// <summary>值班: duties that are not over; the successor is on duty then.</summary>
    Duties,

    /// <summary>代理他人: he stands in for others in this role; that ends.</summary>
    StandsIn,

    /// <summary>被人代理: others stand in for him in this role; that ends with the role.</summary>
    StoodInFor,

    /// <summary>未完成导出 of the body; they end.</summary>
    Exports,
}

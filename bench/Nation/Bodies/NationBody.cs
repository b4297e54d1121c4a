using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Bench.Nation.Bodies;

/// <summary>A body of the nation (机构) with its office and its members, whose ids follow from the seed.</summary>
internal sealed class NationBody
{
    private static readonly Role[] Office = [Role.Editor, Role.Reviewer, Role.Signer, Role.HandlingUnit];

    private readonly int seed;
    private readonly Caller[] staff;

    /// <summary>A body that does so much.</summary>
    /// <param name="division">Its place among the divisions.</param>
    /// <param name="parent">The body above it.</param>
    /// <param name="seed">What ids follow from.</param>
    /// <param name="weight">How much it does, beside others of its tier.</param>
    public NationBody(Division division, NationBody? parent, int seed, double weight)
    {
        (Division, Parent, Weight, this.seed) = (division, parent, weight, seed);
        Unit = new(DerivedId.Of("nation-unit", $"{seed}", division.Code.Value));
        staff = [.. Office.Select(role => Of(StaffId(role), role))];
    }

    /// <summary>Its place among the divisions.</summary>
    public Division Division { get; }

    /// <summary>The body above it; none above the nation.</summary>
    public NationBody? Parent { get; }

    /// <summary>How much it does, beside others of its tier.</summary>
    public double Weight { get; }

    /// <summary>How many members it has.</summary>
    public int Members { get; set; } = 1;

    /// <summary>The department that handles what its leaders write.</summary>
    public UnitId Unit { get; }

    public BodyCode Code => Division.Code;

    public Tier Tier => Division.Tier;

    public Caller Editor => staff[0];

    public Caller Reviewer => staff[1];

    public Caller Signer => staff[2];

    public Caller Handler => staff[3];

    /// <summary>People of its office, and then its members.</summary>
    public int People => Office.Length + Members;

    /// <summary>The person with the number, from 0, people of the office first.</summary>
    public Caller Person(int number) => number < Office.Length ? staff[number] : Member(number - Office.Length);

    /// <summary>The member with the number, from 0.</summary>
    public Caller Member(int number) =>
        Of(new(DerivedId.Of("nation-member", $"{seed}", Code.Value, $"{number}")), Role.Member);

    private PersonId StaffId(Role role) => new(DerivedId.Of("nation-staff", $"{seed}", Code.Value, $"{role}"));

    private Caller Of(PersonId person, Role role) =>
        new(
            person,
            [new RoleGrant(role, Code, role == Role.HandlingUnit ? Unit : null, NationYear.RolesFrom, null)],
            SteppedUp: true
        );
}

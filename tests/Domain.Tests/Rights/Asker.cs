using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>When a grant is in force: today, no longer, not yet; or as a stand-in for somebody.</summary>
internal enum Tenure
{
    Held,
    Past,
    Coming,
    StandIn,
    None,
}

/// <summary>Who asks, as plain facts that the second reading of the rules judges by.</summary>
/// <param name="Role">His one role.</param>
/// <param name="Body">Where he holds it.</param>
/// <param name="Unit">In which unit, if in one.</param>
/// <param name="Tenure">Whether it is in force.</param>
/// <param name="Author">Whether he wrote the paper.</param>
/// <param name="SteppedUp">Whether he has shown the second factor.</param>
internal sealed record Asker(Role Role, BodyCode Body, UnitId? Unit, Tenure Tenure, bool Author, bool SteppedUp)
{
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly PersonId Absent = new(new Guid("99999999-0000-0000-0000-000000000001"));
    private static readonly PersonId Stranger = new(new Guid("99999999-0000-0000-0000-000000000002"));

    /// <summary>Whether he holds a role today.</summary>
    public bool InForce => Tenure is Tenure.Held or Tenure.StandIn;

    /// <summary>As the rules know him.</summary>
    public Caller CallerAs(PersonId? author, DateOnly? today = null)
    {
        var day = today ?? Today;
        var grant = new RoleGrant(Role, Body, Unit, day.AddYears(-1), null);
        grant = Tenure switch
        {
            Tenure.Past => grant with { Until = day.AddDays(-1) },
            Tenure.Coming => grant with { From = day.AddDays(1) },
            Tenure.StandIn => grant with { StandsInFor = Absent, Until = day },
            _ => grant,
        };
        return new(Author ? author!.Value : Stranger, Tenure == Tenure.None ? [] : [grant], SteppedUp);
    }

    public override string ToString() =>
        $"{Body}.{Rule.NameOf(Role)}{(Unit is null ? "" : "@" + Unit)} {Tenure}{(Author ? " 作者" : "")}{(SteppedUp ? " 已验证" : "")}";
}

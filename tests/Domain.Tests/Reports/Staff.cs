using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>The people of the stories, named by role and body; all have shown the second factor unless said.</summary>
internal static class Staff
{
    private static readonly DateOnly Since = new(2024, 1, 1);

    /// <summary>常熟.委员甲, 乙, 丙.</summary>
    public static readonly Caller MemberA = Of(Role.Member, Family.Changshu, name: "甲");
    public static readonly Caller MemberB = Of(Role.Member, Family.Changshu, name: "乙");
    public static readonly Caller MemberC = Of(Role.Member, Family.Changshu, name: "丙");
    public static readonly Caller FormerMember = Of(Role.Member, Family.Changshu, name: "前任")
        .During(Since, new DateOnly(2024, 12, 31));
    public static readonly Caller KunshanMember = Of(Role.Member, Family.Kunshan, name: "甲");

    /// <summary>杜集.信息员 of 朔里镇联系点.</summary>
    public static readonly Caller Informant = Of(Role.Informant, Family.Duji, Family.Shuoli);

    /// <summary>谷城.委员甲.</summary>
    public static readonly Caller GuchengMember = Of(Role.Member, Family.Gucheng, name: "甲");

    /// <summary>常熟.经济委 and its handling units.</summary>
    public static readonly Caller CommitteeOfficer = Of(Role.UnitOfficer, Family.Changshu, Family.Economy);
    public static readonly Caller BureauHandler = Of(Role.HandlingUnit, Family.Changshu, Family.Bureau);
    public static readonly Caller OtherHandler = Of(Role.HandlingUnit, Family.Changshu, Family.OtherBureau);

    public static Caller Editor(BodyCode body) => Of(Role.Editor, body);

    public static Caller Reviewer(BodyCode body) => Of(Role.Reviewer, body);

    public static Caller Signer(BodyCode body) => Of(Role.Signer, body);

    public static Caller Chair(BodyCode body) => Of(Role.Chair, body);

    public static Caller Of(Role role, BodyCode body, UnitId? unit = null, string name = "") =>
        new(
            new PersonId(DerivedId.Of(body.Value, role.ToString(), unit?.ToString() ?? "", name)),
            [new RoleGrant(role, body, unit, Since, null)],
            SteppedUp: true
        );

    /// <summary>The same person before the second factor was shown.</summary>
    public static Caller WithoutSecondFactor(this Caller caller) => caller with { SteppedUp = false };

    /// <summary>The same person, holding the same roles only from day to day.</summary>
    public static Caller During(this Caller caller, DateOnly from, DateOnly? until) =>
        caller with
        {
            Grants = [.. caller.Grants.Select(grant => grant with { From = from, Until = until })],
        };

    /// <summary>One person with the roles of both.</summary>
    public static Caller And(this Caller caller, Caller other) =>
        caller with
        {
            Grants = caller.Grants.AddRange(other.Grants),
        };

    /// <summary>What rules may know of possible authors.</summary>
    public static ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> Register { get; } =
        new[]
        {
            MemberA,
            MemberB,
            MemberC,
            FormerMember,
            KunshanMember,
            Informant,
            GuchengMember,
            CommitteeOfficer,
            Editor(Family.Changshu),
        }
            .Concat(Enumerable.Range(1, 30).Select(CoAuthor))
            .ToImmutableDictionary(caller => caller.Person, caller => caller.Grants);

    /// <summary>One of thirty further members of 常熟.</summary>
    public static Caller CoAuthor(int number) => Of(Role.Member, Family.Changshu, name: $"联名{number}");
}

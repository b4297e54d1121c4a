using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Feed;

/// <summary>Feed names (通知流): one per body desk, per unit, per person.</summary>
public static class Feeds
{
    /// <summary>The desk of a body: its editors, reviewers and signers join.</summary>
    public static string Desk(BodyCode body) => "desk:" + body.Value;

    /// <summary>A unit of a body: its officers or handlers join.</summary>
    public static string Unit(UnitId unit) => "unit:" + unit;

    /// <summary>One person: only that person joins.</summary>
    public static string Person(PersonId person) => "person:" + person;

    /// <summary>The proposal committee of a body: its members join.</summary>
    public static string Proposals(BodyCode body) => "proposals:" + body.Value;

    /// <summary>The figures of a body (统计): not numbered, it only says that a screen should read again.</summary>
    public static string Figures(BodyCode body) => "figures:" + body.Value;

    /// <summary>Whether the feed has numbered notices.</summary>
    public static bool IsNumbered(string feed) => !feed.StartsWith("figures:", StringComparison.Ordinal);
}

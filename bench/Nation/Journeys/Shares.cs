using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Bench.Nation.Journeys;

/// <summary>
/// How often things happen (比例). The funnel is 常熟's of 2024 (DOMAIN §6): of 288 reports of a county 43 % reached the
/// province and 11 % the nation. The other shares are ours, within what the bodies of §6 have published.
/// </summary>
internal static class Shares
{
    /// <summary>Of the reports of a county, those that reach the province.</summary>
    public const double CountyToProvince = 0.43;

    /// <summary>Of the reports of a county, those that reach the nation.</summary>
    public const double CountyToNation = 0.11;

    /// <summary>Of the reports of a county below a city, those that reach the city: the way to the province leads through it.</summary>
    public const double CountyToCity = 0.58;

    public const double CityToProvince = 0.55;
    public const double CityToNation = 0.14;
    public const double ProvinceToNation = 0.3;

    /// <summary>Of ten reports, how often two to four are merged; see <see cref="NationJourneys"/>.</summary>
    public const double Merged = 0.24;

    public const double Withdrawn = 0.03;
    public const double Returned = 0.06;
    public const double Revised = 0.45;
    public const double ChangesAsked = 0.08;
    public const double Recalled = 0.01;
    public const double CoAuthored = 0.08;
    public const double Directed = 0.06;
    public const double DirectiveSignedFor = 0.85;
    public const double DirectiveAnswered = 0.85;
    public const double HandoverAnswered = 0.8;
    public const double Archived = 0.8;

    /// <summary>How a report ends at the body that it was submitted to, if it goes no further.</summary>
    public static ReadOnlySpan<(JourneyEnd, double)> EndsAtHome =>
        new (JourneyEnd, double)[]
        {
            (JourneyEnd.Signed, 0.45),
            (JourneyEnd.Declined, 0.24),
            (JourneyEnd.HandedOver, 0.24),
            (JourneyEnd.TurnedToProposal, 0.07),
        };

    /// <summary>How it ends at the last body that it was sent up to.</summary>
    public static ReadOnlySpan<(JourneyEnd, double)> EndsAbove =>
        new (JourneyEnd, double)[]
        {
            (JourneyEnd.Signed, 0.5),
            (JourneyEnd.Declined, 0.36),
            (JourneyEnd.Returned, 0.07),
            (JourneyEnd.HandedOver, 0.07),
        };

    /// <summary>
    /// How likely a report submitted to a body of the first tier goes on from a body of the second; what has come so far goes
    /// on to the nation in the same proportion, whichever way it came.
    /// </summary>
    public static double GoesOn(Tier origin, Tier from, bool toProvince) =>
        (origin, from, toProvince) switch
        {
            (Tier.County, Tier.County, false) => CountyToCity,
            (Tier.County, Tier.County, true) => CountyToProvince,
            (Tier.County, Tier.City, _) => CountyToProvince / CountyToCity,
            (Tier.County, Tier.Province, _) => CountyToNation / CountyToProvince,
            (Tier.City, Tier.City, _) => CityToProvince,
            (Tier.City, Tier.Province, _) => CityToNation / CityToProvince,
            (Tier.Province, Tier.Province, _) => ProvinceToNation,
            _ => 0,
        };
}

/// <summary>How a journey ends (结局).</summary>
internal enum JourneyEnd
{
    /// <summary>采用.</summary>
    Signed,

    /// <summary>不采用.</summary>
    Declined,

    /// <summary>退回, by a body that it was sent up to.</summary>
    Returned,

    /// <summary>转部门.</summary>
    HandedOver,

    /// <summary>转提案.</summary>
    TurnedToProposal,
}

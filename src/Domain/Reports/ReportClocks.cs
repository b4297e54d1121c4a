using System.Globalization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// Clocks of a report (信息时限): 急 and 特急 run in minutes round the clock until somebody at the desk opens the paper; 平件 in
/// working days until it is taken, or received from below. Source: DOMAIN §3.1.
/// </summary>
public static class ReportClocks
{
    /// <summary>The clock of a paper that was submitted to the body.</summary>
    public static string OfCopy(BodyCode body) => "copy:" + body.Value;

    /// <summary>The clock of a leg that waits above.</summary>
    public static string OfLeg(int leg) => "leg:" + leg.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number behind the colon, such as that of a leg; none for a copy.</summary>
    public static int? NumberIn(string item) =>
        item.StartsWith("copy:", StringComparison.Ordinal)
        || !int.TryParse(item.AsSpan(item.IndexOf(':') + 1), CultureInfo.InvariantCulture, out var number)
            ? null
            : number;

    /// <summary>What the clock of a submitted paper measures.</summary>
    public static ClockKind KindOfCopy(Urgency urgency) =>
        urgency == Urgency.Ordinary ? ClockKind.Taking : ClockKind.Opening;

    /// <summary>What the clock of a leg measures.</summary>
    public static ClockKind KindOfLeg(Urgency urgency) =>
        urgency == Urgency.Ordinary ? ClockKind.Receiving : ClockKind.Opening;

    /// <summary>The schedule of a paper that is submitted to the body now.</summary>
    public static Schedule ForCopy(Urgency urgency, BodyCode body, ReportFacts facts) =>
        For(urgency, body, facts.ClockRules.TakeWorkingDays, facts);

    /// <summary>The schedule of a leg that is sent to the body now.</summary>
    public static Schedule ForLeg(Urgency urgency, BodyCode body, ReportFacts facts) =>
        For(urgency, body, facts.ClockRules.ReceiveWorkingDays, facts);

    private static Schedule For(Urgency urgency, BodyCode body, int workingDays, ReportFacts facts)
    {
        var rules = facts.ClockRules;
        return urgency switch
        {
            Urgency.Critical => Schedule.InMinutes(facts.Now, rules.CriticalHalfTimeMinutes, rules.CriticalMinutes),
            Urgency.Urgent => Schedule.InMinutes(facts.Now, rules.UrgentHalfTimeMinutes, rules.UrgentMinutes),
            _ => Schedule.InWorkingDays(facts.Now, workingDays, facts.CalendarOf(body), rules),
        };
    }
}

using System.Globalization;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>
/// How much is tried and from which seed (试探计划). What request number n is follows from the seed and n alone, so that one that
/// failed can be made again: <c>LINKED_FUZZ=4712 LINKED_FUZZ_SEED=…</c> ends with it.
/// </summary>
internal static class FuzzPlan
{
    private const int Usual = 3_000;
    private const int Spread = 7919;

    /// <summary>Requests over HTTP; <c>LINKED_FUZZ</c> says how many, 3,000 unless it does.</summary>
    public static int Requests { get; } = Setting("LINKED_FUZZ", Usual);

    /// <summary>Messages on the hub: a tenth as many.</summary>
    public static int Messages { get; } = Requests / 10;

    /// <summary>The seed; a new one each day unless <c>LINKED_FUZZ_SEED</c> names one.</summary>
    public static int Seed { get; } = Setting("LINKED_FUZZ_SEED", DateTime.UtcNow.DayOfYear);

    /// <summary>Chance for one request.</summary>
    public static Random Of(int number) => new(unchecked((Seed * Spread) + number));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set)
            ? set
            : otherwise;
}

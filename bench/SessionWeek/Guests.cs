namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>Who is there in the session week (在线人员): two editors at the desk of every body of the demo, and members.</summary>
internal static class Guests
{
    /// <summary>People whose screens are open.</summary>
    public const int Online = 2000;

    /// <summary>Of them, people who act at once.</summary>
    public const int Acting = 500;

    // As the demo has them.
    private static readonly string[] Bodies =
    [
        .. (
            "000000 320000 320500 320581 320505 320506 320507 320508 320509 320582 320583 320585 "
            + "420000 420600 420602 420606 420607 420624 420625 420626 420682 420683 420684 "
            + "320400 320404 320402 320411 320412 320413 320481 "
            + "410000 411700 411721 411702 411722 411723 411724 411725 411726 411727 411728 411729 "
            + "340000 340600 340602 340603 340604 340621"
        ).Split(' '),
    ];

    /// <summary>The editors, two of each body.</summary>
    public static IReadOnlyList<string> Editors { get; } =
    [.. Bodies.SelectMany(body => new[] { $"{body}.编辑", $"{body}.编辑B" })];

    /// <summary>The members, spread over all bodies.</summary>
    public static IReadOnlyList<string> Members { get; } =
    [
        .. Enumerable
            .Range(0, Online - Editors.Count)
            .Select(place => $"{Bodies[place % Bodies.Length]}.到会委员{(place / Bodies.Length) + 1}"),
    ];
}

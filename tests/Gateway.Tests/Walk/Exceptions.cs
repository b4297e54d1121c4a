using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>The few doors at which a stranger is no stranger (例外), each with its reason.</summary>
internal static class Exceptions
{
    /// <summary>What everybody who is signed in may read: the register of bodies, their units, the calendar.</summary>
    private static readonly string[] Public =
    [
        "GET /api/bodies/{body}",
        "GET /api/bodies/{body}/units",
        "GET /api/bodies/{body}/calendar/{year}",
    ];

    /// <summary>
    /// Shelves: everybody has his own, whatever the number on it, so that another's number may be written on one's own. What
    /// was put there is taken away again; that the other's stays as it was is seen in the record.
    /// </summary>
    private static readonly string[] Shelves =
    [
        "PUT /api/drafts/{report}",
        "DELETE /api/drafts/{report}",
        "PUT /api/plan-drafts/{draft}",
        "DELETE /api/plan-drafts/{draft}",
        "PUT /api/saved-searches/{id:guid}",
        "DELETE /api/saved-searches/{id:guid}",
        "PUT /api/desk-views/{id:guid}",
        "DELETE /api/desk-views/{id:guid}",
        "DELETE /api/joint-tasks/{task}/parts/{body}/drafts/{form}/",
    ];

    /// <summary>Doors that say yes to everybody and do nothing: whoever does not hold a lock has left it; a heap is answered piece by piece.</summary>
    private static readonly string[] EmptyYes =
    [
        "DELETE /api/reports/{report}/copies/{body}/editing",
        "POST /api/desks/{body}/takings",
    ];

    /// <summary>Ends the session of whoever walks.</summary>
    private const string WayOut = "POST /api/sign-out";

    /// <summary>Doors to things that no door makes without a device, or that are not there at the moment of the walk.</summary>
    private static readonly string[] NotMade = ["recovery", "wall", "export"];

    /// <summary>Doors behind which there is nothing at that moment: no part was brought from below, no desk waits for anything.</summary>
    private static readonly string[] Empty =
    [
        "GET /api/joint-tasks/{task}/parts/{body}/versions/{version:int}/origins",
        "GET /api/desks/{body}/joint-task-todos",
    ];

    public static bool IsPublic(HouseRoute door) => Public.Contains(door.ToString(), StringComparer.Ordinal);

    public static bool IsShelf(HouseRoute door) => Shelves.Contains(door.ToString(), StringComparer.Ordinal);

    public static bool IsEmptyYes(HouseRoute door) => EmptyYes.Contains(door.ToString(), StringComparer.Ordinal);

    /// <summary>Not walked through: the way out, and where nobody need be signed in, which guesses at somebody's password.</summary>
    public static bool IsAside(HouseRoute door) => door.ToString() == WayOut || IsOpen(door);

    public static bool IsOpen(HouseRoute door) =>
        WholeHouseTests.OpenToAll.Contains("/" + door.Pattern.RawText!.Trim('/'), StringComparer.Ordinal)
        && door.ToString() != "GET /api/recoveries";

    /// <summary>Whether it tells an audit administrator what his own people tried: the numbers that they themselves named.</summary>
    public static bool TellsOfTries(HouseRoute door) =>
        door.Pattern.RawText!.TrimStart('/').StartsWith("api/audit", StringComparison.Ordinal);

    public static bool IsNotMade(HouseRoute door) =>
        NotMade.Any(door.Has) || Empty.Contains(door.ToString(), StringComparer.Ordinal);

    /// <summary>Every exception; one whose door is gone should go too.</summary>
    public static IEnumerable<string> All => [.. Public, .. Shelves, .. EmptyYes, .. Empty, WayOut];
}

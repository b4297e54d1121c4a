namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// Those to whom the things are nobody's business (局外人): a county of another province, with its members, posts, administrators
/// and departments; and, for papers and tasks, people of the very body that has them.
/// </summary>
internal static class Outsiders
{
    private static readonly string[] Contents = ["report", "commission", "task"];

    private static readonly string[] Strangers =
    [
        "411721.编辑",
        "411721.签发",
        "411721.主席",
        "411721.委员甲",
        "411721.系统",
        "411721.安全",
        "411721.审计",
        "411721.承办:住建局",
    ];

    private static readonly string[] WithoutPart =
    [
        Things.City + ".系统",
        Things.City + ".安全",
        Things.City + ".审计",
        Things.City + ".承办:住建局",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Strangers, .. WithoutPart];

    /// <summary>Two whose questions to the database are written down too.</summary>
    public static IReadOnlyList<string> Overheard { get; } = ["411721.编辑", "411721.系统"];

    /// <summary>Whether the door is about somebody else's things, to this person.</summary>
    public static bool IsOutside(string who, HouseRoute door) =>
        Strangers.Contains(who, StringComparer.Ordinal) || Contents.Any(door.Has);
}

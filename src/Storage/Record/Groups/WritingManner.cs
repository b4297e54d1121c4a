namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// How a connection that writes lists plans (写入计划): by keys, few rows at a time. A plan made while a table was empty must
/// still be right when it has grown, and none is made anew for every group.
/// </summary>
internal static class WritingManner
{
    private static readonly string[] Settings =
    [
        "plan_cache_mode = force_generic_plan",
        "enable_hashjoin = off",
        "enable_mergejoin = off",
        "enable_seqscan = off",
        "jit = off",
    ];

    /// <summary>For as long as the connection is open.</summary>
    public static string OfSession { get; } = string.Join("; ", Settings.Select(setting => $"SET {setting}"));

    /// <summary>For one transaction.</summary>
    public static string OfTransaction { get; } = string.Join("; ", Settings.Select(setting => $"SET LOCAL {setting}"));
}

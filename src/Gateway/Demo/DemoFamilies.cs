namespace ZhengXie.Linked.Gateway.Demo;

/// <summary>
/// The families of bodies in the demo (演示机构): those of the five source documents, with the bodies above them. All
/// accounts are role codes; no real person stands in them.
/// </summary>
internal static class DemoFamilies
{
    /// <summary>Each family: its name, then its bodies by code, upper tiers first.</summary>
    public static IReadOnlyList<DemoFamily> All { get; } =
    [
        new("全国", ["000000"]),
        new(
            "江苏 · 苏州 · 常熟",
            [
                "320000",
                "320500",
                "320581",
                "320505",
                "320506",
                "320507",
                "320508",
                "320509",
                "320582",
                "320583",
                "320585",
            ]
        ),
        new(
            "湖北 · 襄阳 · 九个县市区",
            [
                "420000",
                "420600",
                "420602",
                "420606",
                "420607",
                "420624",
                "420625",
                "420626",
                "420682",
                "420683",
                "420684",
            ]
        ),
        new("江苏 · 常州 · 钟楼", ["320400", "320404", "320402", "320411", "320412", "320413", "320481"]),
        new(
            "河南 · 驻马店 · 西平",
            [
                "410000",
                "411700",
                "411721",
                "411702",
                "411722",
                "411723",
                "411724",
                "411725",
                "411726",
                "411727",
                "411728",
                "411729",
            ]
        ),
        new("安徽 · 淮北 · 杜集", ["340000", "340600", "340602", "340603", "340604", "340621"]),
    ];

    /// <summary>Bodies that report to an upper tier directly (直报点), and to which.</summary>
    public static IReadOnlyDictionary<string, string> DirectTargets { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["340602"] = "340000" };
}

/// <summary>A family of bodies.</summary>
/// <param name="Name">How it is called on the page.</param>
/// <param name="Bodies">The codes.</param>
internal sealed record DemoFamily(string Name, IReadOnlyList<string> Bodies);

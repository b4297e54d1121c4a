using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>Examples of the total report for the interface document (总报告示例).</summary>
internal static class TotalExamples
{
    public static TakeParagraphs Taking { get; } =
        new(
            3,
            [new(new("420625"), 2, PartSection.Situation, 1), new(new("420625"), 2, PartSection.Problems, 3)],
            Question: 2
        );

    public static ReviseTotal Revision { get; } =
        new(
            4,
            [
                new(null, "一、总体情况", "本报告由各县市区政协共同调研完成。"),
                new(1, null, "规模以上工业企业本地配套率不足四成。", 2),
            ],
            "统一口径"
        );

    public static Receipt Receipt { get; } =
        new(
            new(Guid.Parse("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e91")),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e90",
            new(2025, 4, 21, 1, 0, 0, TimeSpan.Zero),
            Item: 5
        );
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>Examples of joint tasks for the interface document (示例). Invented.</summary>
internal static class JointTaskExamples
{
    public static DateTimeOffset PartDue { get; } = new(2025, 4, 18, 17, 30, 0, TimeSpan.FromHours(8));

    public static TaskPlan Plan { get; } =
        new(
            new("优化和稳定主导产业链供应链", "产业链供应链安全关系发展全局。", "按提纲调研，写出分报告。")
            {
                Questions = ["本地主导产业链现状如何？", "有哪些断点堵点？"],
                Sites = ["规上企业不少于三家"],
            },
            new(AllBelow: true),
            new(new(2025, 3, 10), new(2025, 4, 25), PartDue)
        )
        {
            Topics = [new("hydropower", "水电配套")],
            Indicators =
            [
                new("firms", "规上企业数", "家", Combination.Sum),
                new("local-share", "本地配套率", "%", Combination.WeightedMean) { Weight = "firms", Decimals = 1 },
            ],
        };

    public static DraftTask Drafting { get; } = new(new("420600"), "joint-research", Plan);

    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000003", null),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92",
            new(2025, 3, 3, 1, 20, 0, TimeSpan.Zero),
            "420600-LD-2025-001",
            null
        );
}

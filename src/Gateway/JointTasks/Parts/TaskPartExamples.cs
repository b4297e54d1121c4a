using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks.Parts;

/// <summary>Examples of parts for the interface document (示例). Invented.</summary>
internal static class TaskPartExamples
{
    public static SaveFieldwork Fieldwork { get; } =
        new(
            0,
            new()
            {
                Sites = [new("城东汽车零部件园", new(2025, 3, 12), Note: "三家企业断供两项轴承。")],
                Forums = [new("配套企业座谈", 18, new(2025, 3, 13), "与会企业反映融资周期长。")],
                Questionnaires = new(60, 52),
                Problems = ["本地配套率偏低"],
                Suggestions = ["建立供需对接清单"],
            }
        );

    public static FillFigures Figures { get; } =
        new(0, [new("firms", "126"), new("local-share", "38.5"), new("labour-gap", "2,150")]);

    public static WritePart Version { get; } =
        new(
            0,
            new(
                "谷城县产业链供应链情况",
                "全县规上企业126家。\n本地配套率38.5%。",
                "关键零部件断供4项。",
                "建立市县供需对接清单。"
            ),
            "初稿"
        );

    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000003", null),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92/420625",
            new(2025, 3, 14, 1, 20, 0, TimeSpan.Zero),
            null,
            1
        );
}

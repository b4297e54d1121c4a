using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.JointTasks.Outcomes;

/// <summary>Examples of what comes out of joint tasks for the interface document (示例). Invented.</summary>
internal static class OutcomeExamples
{
    public static OutputText Text { get; } =
        new(
            "关于优化和稳定主导产业链供应链的建议",
            "中共襄阳市委、襄阳市人民政府",
            [new("设立产业链配套专项资金。", [1, 2]), new("建立断供企业帮扶清单。", [4])]
        )
        {
            Paragraphs = [new("基本情况", "全市主导产业链总体稳定，配套不足。")],
        };

    public static DraftOutput Drafting { get; } = new(OutputKind.SpecialReport, Text, "襄政协办", 6, "襄政协专报");

    public static TaskDirectiveRequest Directive { get; } =
        new(
            DirectiveLevel.Department,
            "市厅级主要领导",
            "请市经信局逐条研究。",
            new(2025, 5, 15),
            [new(new(new("0194f3a0-5c1e-7e2a-9f00-000000000060")))]
        );

    public static ConversionEntry Conversion { get; } =
        new(ConversionKind.Funds, "产业链配套专项资金", "襄财预〔2025〕31号", 1200.5m);

    public static SuggestionReplies Replies { get; } =
        new([
            new(1, SuggestionOutcome.Adopted, null, [Conversion]),
            new(2, SuggestionOutcome.PartlyAdopted, "清单先在两个县试行。"),
        ]);

    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000005", null),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92",
            new(2025, 5, 15, 1, 0, 0, TimeSpan.Zero),
            null,
            1
        );
}

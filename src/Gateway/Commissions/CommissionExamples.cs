using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Commissions;

namespace ZhengXie.Linked.Gateway.Commissions;

/// <summary>Examples of commissions for the interface document (示例). Invented.</summary>
internal static class CommissionExamples
{
    public static IssueCommission Issue { get; } =
        new(
            new("320500"),
            "老旧小区充电设施建设",
            "每市一至三篇，写明数据来源和可操作的建议。",
            [new(new("320581")), new(new("320583"))],
            new(2025, 3, 10)
        );

    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000002", null),
            "0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e91",
            new(2025, 3, 3, 1, 20, 0, TimeSpan.Zero),
            "320500-YG-2025-001",
            null
        );
}

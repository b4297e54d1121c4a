using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>Examples of reports for the interface document (示例). Invented; no real person stands in them.</summary>
internal static class ReportExamples
{
    private static readonly ReportId Id = ReportId.Parse("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e90", null);
    private static readonly DateTimeOffset Morning = new(2025, 3, 3, 1, 20, 0, TimeSpan.Zero);
    private static readonly BodyReference Changshu = new(new("320581"), "常熟市");
    private static readonly BodyReference Suzhou = new(new("320500"), "苏州市");

    public static ReportText Text { get; } =
        new(
            "关于完善老旧小区充电设施的建议",
            "部分老旧小区没有集中充电点，居民从楼上拉线充电，存在火灾隐患。",
            "小区公共用地紧张，电力容量不足，建设和维护的责任不清。",
            "由街道牵头核定容量，分批改造车棚，明确运营单位和收费公示办法。"
        );

    public static BulletinIssue Issue { get; } = new("常熟社情民意", 2025, 5);

    public static SubmitReport Submission { get; } = new(new("320581"), Text, ReportCategory.Society);

    public static Receipt Receipt { get; } =
        new(
            CommandId.Parse("0194f3a0-5c1e-7e2a-9f00-000000000001", null),
            Id.ToString(),
            Morning,
            "320581-XX-2025-0001",
            1
        );

    public static RefusalRequest Return { get; } = new(RefusalGround.FactsUnclear, "请写明涉及哪些小区");

    public static SignatureRequest Signature { get; } = new(AdoptionKind.Single, Issue);

    public static ForwardRequest Forward { get; } = new([new("320500")]);

    public static DirectiveRequest Directive { get; } =
        new(DirectiveLevel.Department, "市政府分管副市长", "请住建部门研究提出办法。", new(2025, 3, 3));

    public static ReplyRequest Reply { get; } =
        new(ReplyOutcome.PartlyAccepted, "已列入本年度改造计划，先行改造十二处车棚。");

    public static HandoverRequest Handover { get; } =
        new(UnitId.Parse("0194f3a0-0000-7000-8000-000000000002", null), "属住建部门职责，请研究答复", new(2025, 3, 24));

    public static OfflineResultRequest OfflineResult { get; } =
        new(ResultKind.Adopted, "三月五日来函告知，函存本室", AdoptionKind.Single);

    public static MergeReports Merge { get; } =
        new(
            new("320581"),
            [new(Id, 2), new(ReportId.Parse("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e91", null), 1)],
            Text,
            ReportCategory.Society
        );

    public static ReportView View { get; } =
        new(
            Id,
            Text.Title,
            Changshu,
            [new(PersonId.Parse("0194f3a0-0000-7000-8000-000000000001", null), "委员甲")],
            null,
            null,
            ReportCategory.Society,
            Urgency.Ordinary,
            SecurityMark.Internal,
            SourceChannel.Online,
            Morning,
            [],
            [
                new(
                    Changshu,
                    true,
                    Receipt.Number,
                    CopyStage.Signed,
                    "已签发",
                    new(AdoptionKind.Single, Issue, 1),
                    1,
                    [new(1, Text, 96, true, new(Role.Member, Changshu, "委员甲"), Morning, null)],
                    [],
                    Morning.AddHours(3)
                ),
            ],
            [],
            [],
            [],
            [new(ReportAct.Forward, Changshu.Code, null, true, [Suzhou])]
        );

    public static LineageView Lineage { get; } = new(Id, View, []);
}

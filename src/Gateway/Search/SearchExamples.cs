using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;

namespace ZhengXie.Linked.Gateway.Search;

/// <summary>Examples of searching (示例) for the document.</summary>
internal static class SearchExamples
{
    private const string Number = "320581-XX-2025-0001";
    private static readonly ReportId Report = new(new Guid("01957a1e-0000-7000-8000-000000000001"));
    private static readonly BodyReference Changshu = new(new("320581"), "常熟市政协");
    private static readonly DateTimeOffset Morning = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);
    private const string Title = "加快我国激光产业集聚高质量发展";

    public static SearchQuery Query { get; } = new("激光 集聚", Urgency: Urgency.Ordinary, From: new(2025, 1, 1));

    public static SavedSearch Saved { get; } =
        new(new Guid("01957a1e-0000-7000-8000-000000000002"), "本月急件", Query, Morning);

    public static FoundPage Page { get; } =
        new(
            [
                new(
                    Report,
                    Title,
                    Number,
                    Changshu,
                    CopyStage.Submitted,
                    "已提交",
                    null,
                    Changshu,
                    "委员甲",
                    ReportCategory.Economy,
                    Urgency.Ordinary,
                    Morning
                ),
            ],
            null,
            1,
            false
        );

    public static TwinsRequest Written { get; } = new(Changshu.Code, Title, "近年来各地激光企业数量增长较快……");

    public static TwinsView Twins { get; } =
        new([new(Report, 91, Title, Number, Changshu, CopyStage.Submitted, "已提交", Changshu, Morning)], false, false);
}

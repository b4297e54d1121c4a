using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>A directive of 常熟 that its bureau handles, due on Monday 2025-03-24.</summary>
internal static class Handled
{
    public static readonly DateOnly Due = new(2025, 3, 24);
    public static readonly DateOnly Later = new(2025, 4, 7);
    public static readonly WaitingItem First = WaitingItem.Directive(1);

    /// <summary>A second editor of 常熟.</summary>
    public static readonly Caller Colleague = Of(Contracts.People.Role.Editor, Changshu, name: "同事");

    public static Story Given =>
        Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu, Bureau, Due));

    public static Story SignedFor => Given.Given(BureauHandler, new SignForDirective(1));

    public static Story Asked => SignedFor.Given(BureauHandler, Asking());

    public static Story Granted => Asked.Given(Editor(Changshu), new DecideExtension(First, true));

    public static Story Refused => Asked.Given(Editor(Changshu), new DecideExtension(First, false, "请按期答复。"));

    public static RequestExtension Asking(DateOnly? until = null, string reason = "需要会同财政部门核算。") =>
        new(First, until ?? Later, reason);

    public static UrgeItem Urging(WaitingItem? item = null, UrgingChannel channel = UrgingChannel.Platform) =>
        new(item ?? First, "领导要求本周内反馈。", channel);
}

using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>
/// The checklist (十报十不报) in our own words, and the adoption test of editors. Ticks help to think; none is ever asked
/// for. Source: DOMAIN §3.1 and §3.5.
/// </summary>
public static class Checklist
{
    /// <summary>The checklist.</summary>
    public static ChecklistView View { get; } =
        new(
            [
                new("matter-1", "重要政策和重大事件", "出台或发生后，有代表性的反映和独到的见解", "一般性的表态和拥护"),
                new(
                    "matter-2",
                    "发展中的难题",
                    "有新意、可操作的思路和对策，不论是谁提出",
                    "重复旧话，或没有办法可行的议论"
                ),
                new("matter-3", "牵动全局的苗头和举措", "可能连锁反应、造成重大损失或影响稳定的", "一般性的情况和事件"),
                new("matter-4", "改革中的新事物", "带有普遍性的新情况、新问题、新经验", "党委政府已经掌握、已有部署的"),
                new("matter-5", "群众情绪", "普遍性的变化，可能引发突发事件的苗头", "个别人的牢骚、纠纷和一般治安事件"),
                new("matter-6", "作风和廉洁", "性质严重、群众反映强烈、其他渠道报不上来的", "一般案件和道听途说"),
                new("matter-7", "灾情和急难", "需要上级紧急支援、采取措施的", "一般灾情和例行救灾进展"),
                new("matter-8", "民族宗教", "突出的矛盾，和有参考价值的对策", "日常工作的一般情况"),
                new("matter-9", "港澳台和国际人士的看法", "委员直接听到的、有分量的评论", "转述的，或没有分量的"),
                new("matter-10", "统战和政协工作", "重要的意见和建议", "部门动态、活动报道和工作总结"),
            ],
            [
                new("new", "情况或看法是新的吗？"),
                new("true", "事实属实，数据有来源吗？"),
                new("general", "带有普遍性，不是一人一事吗？"),
                new("early", "是苗头性、预警性的吗？"),
                new("cause", "原因分析说到了根子上吗？"),
                new("doable", "建议具体、办得到吗？"),
                new("one-matter", "一事一报吗？"),
                new("only-here", "其他渠道报不上来，或报得慢吗？"),
            ]
        );

    private static readonly HashSet<string> Codes =
    [
        .. View.Matters.Select(matter => matter.Code),
        .. View.Qualities.Select(quality => quality.Code),
    ];

    /// <summary>What is wrong with the ticks, if anything.</summary>
    public static Refusal? CheckTicks(IReadOnlyList<string>? ticks) =>
        ticks is null
        || (
            ticks.Count <= Codes.Count
            && ticks.All(tick => tick is not null && Codes.Contains(tick))
            && ticks.Distinct(StringComparer.Ordinal).Count() == ticks.Count
        )
            ? null
            : Refusals.CheckUnknown;
}

using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>The reject dictionary (退稿理由): what each ground is called, and under which it falls. Source: DOMAIN §3.5.</summary>
public static class Grounds
{
    /// <summary>Every ground, in the order it is offered.</summary>
    public static IReadOnlyList<GroundView> All { get; } =
    [
        new(RefusalGround.OutOfScope, "不属范围", null),
        new(RefusalGround.Petition, "不属范围(信访涉诉)", RefusalGround.OutOfScope),
        new(RefusalGround.Personnel, "不属范围(人事)", RefusalGround.OutOfScope),
        new(RefusalGround.Secrecy, "不属范围(涉密)", RefusalGround.OutOfScope),
        new(RefusalGround.Duplicate, "重复", null),
        new(RefusalGround.AlreadyArranged, "已有部署", null),
        new(RefusalGround.NoAdvice, "缺建议", null),
        new(RefusalGround.FactsUnclear, "事实不清", null),
        new(RefusalGround.SeveralMatters, "非一事一报", null),
        new(RefusalGround.Copied, "抄袭", null),
        new(RefusalGround.BeyondPowers, "超出事权", null),
        new(RefusalGround.OutOfDate, "时效已过", null),
        new(RefusalGround.Other, "其他", null),
    ];

    /// <summary>What people read.</summary>
    public static string? NameOf(RefusalGround? ground) => All.FirstOrDefault(one => one.Ground == ground)?.Name;
}

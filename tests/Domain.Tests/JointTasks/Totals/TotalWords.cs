using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Totals;

/// <summary>Words of parts, and where they stand.</summary>
internal static class TotalWords
{
    public static readonly BodyCode Gucheng = new("420625");
    public static readonly BodyCode Zaoyang = new("420683");
    public static readonly BodyCode Yicheng = new("420684");

    public const string SupplyWords =
        "全县规模以上工业企业一百二十六家，本地配套率不足四成，关键零部件多从外省采购，运距长、到货慢。";

    public const string LabourWords =
        "技术工人缺口集中在数控、焊接和模具三个工种，职业院校毕业生留在本市的比例逐年走低。";

    public static PartPlace At(BodyCode body, PartSection section, int paragraph) => new(body, 1, section, paragraph);
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;

namespace ZhengXie.Linked.Domain.Tests.Rights.Keeping;

/// <summary>
/// The rules of what concerns a body as a whole, written a second time from DOMAIN §2 and §7: what is begun there, what is
/// kept there, what is read there.
/// </summary>
internal static class KeepingRules
{
    /// <summary>Acts. An editor who submits and forgets to say for whom is told that, and nothing happens.</summary>
    public static readonly ILookup<string, Rule> Acts = Rule.Read(
        """
        提交信息     | 本级       | 委员 信息员 单位 编辑 |
        代人提交     | 本级       | 编辑             |
        代录来稿     | 本级       | 编辑             |
        综合         | 本级       | 编辑             |
        约稿         | 本级       | 编辑 签发        |
        发起联动任务 | 本级       | 编辑             |
        发起联动任务 | 牵头单位   | 单位             |
        排班         | 本级       | 编辑 审核 签发   |
        登记下级机构 | 本级及以上 | 系统             |
        改机构名     | 本级及以上 | 系统             |
        移机构       | 本级及以上 | 系统             |
        改层级       | 本级及以上 | 系统             |
        开通         | 本级及以上 | 系统             |
        设直报       | 本级及以上 | 系统             |
        并入         | 本级及以上 | 系统             |
        增单位       | 本级及以上 | 系统             |
        改单位名     | 本级及以上 | 系统             |
        撤单位       | 本级及以上 | 系统             |
        设日历       | 本级及以上 | 系统             |
        登记人员     | 本级及以上 | 系统             |
        更正人员     | 本级及以上 | 系统             |
        授予角色     | 本级及以上 | 安全             | | 二次
        终止角色     | 本级及以上 | 安全             | | 二次
        指定代理     | 本级及以上 | 安全             | | 二次
        """
    );

    public static readonly ILookup<string, Rule> Sights = Rule.Read(
        """
        看统计       | 本级及以上 | 编辑 审核 签发 主席 |
        听统计铃     | 本级       | 编辑 审核 签发 主席 |
        听办公桌     | 本级       | 编辑 审核 签发      |
        听提案委     | 本级       | 提案委              |
        听单位       | 牵头单位   | 单位 承办           |
        看名册       | 本级       | 编辑 审核 签发      |
        看名册       | 本级及以上 | 系统 安全 审计      |
        看联系方式   | 本级       | 编辑                |
        看联系方式   | 本级及以上 | 系统                |
        设编号簿     | 本级       | 编辑                |
        设编号簿     | 本级及以上 | 系统                |
        用模板       | 本级       | 编辑 单位           |
        """
    );

    /// <summary>What stands above each body, as the map has it.</summary>
    private static readonly Dictionary<BodyCode, BodyCode[]> Above = new()
    {
        [Changshu] = [Suzhou, Jiangsu, Nation],
        [Kunshan] = [Suzhou, Jiangsu, Nation],
        [Suzhou] = [Jiangsu, Nation],
        [World.Jiangyin] = [World.Wuxi, Jiangsu, Nation],
        [World.Wuxi] = [Jiangsu, Nation],
        [Jiangsu] = [Nation],
        [Duji] = [Huaibei, Anhui, Nation],
        [Huaibei] = [Anhui, Nation],
        [Anhui] = [Nation],
        [Nation] = [],
    };

    /// <summary>What is done to somebody who is registered: to those who do not know him he is missing.</summary>
    public static readonly ImmutableArray<string> OnAPerson = ["更正人员", "授予角色", "终止角色", "指定代理"];

    /// <summary>Whether he knows the people of the body: whoever works there, and the administrators above it.</summary>
    public static bool KnowsPeople(Asker asker, BodyCode body) =>
        asker.InForce
        && (
            asker.Body == body
            || (
                Above[body].Contains(asker.Body)
                && asker.Role is (Role.SystemAdministrator or Role.SecurityAdministrator or Role.AuditAdministrator)
            )
        );

    /// <summary>Whether he is one whom the line names, for a thing of the body.</summary>
    public static bool Holds(Rule rule, Asker asker, BodyCode body) =>
        asker.InForce
        && rule.Roles.Contains(asker.Role)
        && rule.Place switch
        {
            "本级" => asker.Body == body,
            "本级及以上" => asker.Body == body || Above[body].Contains(asker.Body),
            "牵头单位" => asker.Unit == World.CommitteeOf(body),
            _ => throw new InvalidOperationException("A place that is not on the map: " + rule.Place),
        };
}

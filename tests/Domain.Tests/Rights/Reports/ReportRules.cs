namespace ZhengXie.Linked.Domain.Tests.Rights.Reports;

/// <summary>
/// The rules of reports, written a second time: by hand, from DOMAIN §2 and §3.1, as an office would put them on paper. A
/// rule that changes in the code changes here by somebody's decision, or a test names the cases.
/// </summary>
internal static class ReportRules
{
    private const string InHand = "初审中 采编中 待审核 待签发";

    /// <summary>Acts: act, place, roles, states it may start from, 二次 where the second factor is asked.</summary>
    public static readonly ILookup<string, Rule> Acts = Rule.Read(
        $"""
        收稿         | 本级 | 编辑           | 已提交
        初审通过     | 本级 | 编辑           | 初审中
        编辑         | 本级 | 编辑           | 采编中
        退回         | 本级 | 编辑           | 初审中 采编中
        不采用       | 本级 | 编辑           | 初审中 采编中
        转提案       | 本级 | 编辑           | 初审中 采编中
        转部门       | 本级 | 编辑           | 初审中 采编中
        送审         | 本级 | 编辑           | 采编中
        审核通过     | 本级 | 审核           | 待审核
        退改         | 本级 | 审核           | 待审核
        退改         | 本级 | 签发           | 待签发
        批注         | 本级 | 编辑 审核 签发 | {InHand}
        签发         | 本级 | 签发           | 待签发        | 二次
        重新采编     | 本级 | 编辑 签发      | 已签发 已归档
        归档         | 本级 | 编辑           | 已签发
        上报         | 本级 | 签发           | 已签发        | 二次
        登记批示     | 本级 | 编辑           | {InHand} 已签发 已归档 | 二次
        标明约稿     | 本级 | 编辑           | {InHand} 已签发 已归档
        签阅         | 本级 | 编辑 审核 签发 | 任何
        催办本级件   | 本级 | 编辑 审核 签发 | 已提交 {InHand}
        更正采用     | 本级 | 签发           | 已签发 已归档 | 二次
        更正退稿     | 本级 | 编辑           | 退回补充 不采用
        回复批注     | 本级 | 编辑 审核 签发 | {InHand}
        办结批注     | 本级 | 编辑 审核 签发 | {InHand}
        撤销综合     | 源头 | 编辑           |
        撤回         | 作者 | 委员 信息员 单位 | 已提交
        重新提交     | 作者 | 委员 信息员 单位 | 已撤回 退回补充
        撤回上报     | 发方 | 编辑 签发      | 已上报
        催办上报件   | 发方 | 编辑 审核 签发 | 已上报 已接收
        登记线下结果 | 发方 | 编辑           |
        转为在线     | 发方 | 编辑 签发      |
        接收         | 收方 | 编辑           | 已上报
        代录修改稿   | 收方 | 编辑           |
        签收提案线索 | 本级 | 提案委         | 未签收
        签收转办件   | 承办 | 承办           | 未签收
        答复转办件   | 承办 | 承办           | 任何
        答复转办件   | 本级 | 编辑           | 任何
        签收批示     | 承办 | 承办           | 任何
        签收批示     | 本级 | 编辑           | 任何
        答复批示     | 承办 | 承办           | 任何
        答复批示     | 本级 | 编辑           | 任何
        申请延期     | 承办 | 承办           | 未申请
        申请延期     | 本级 | 编辑           | 未申请
        审批延期     | 本级 | 编辑 签发      | 已申请
        催办批示     | 本级 | 编辑 审核 签发 | 任何
        更正批示     | 本级 | 编辑           | 任何          | 二次
        到时         | 系统 |                |
        """
    );

    /// <summary>
    /// Sights, from DOMAIN §7: who, by which roles, once what is so; and whether he then knows of the copy where he stands,
    /// of those above it, of those below it.
    /// </summary>
    public static readonly ILookup<string, Rule> Sights = Rule.Read(
        """
        本级 上级 下级 | 在途机构 | 编辑 审核 签发   | 任何
        本级 上级      | 在途机构 | 主席             | 已签发 已归档
        本级           | 承办单位 | 承办 单位 信息员 | 任何
        本级           | 提案委   | 提案委           | 已转提案
        本级 上级      | 提交单位 | 承办 单位 信息员 | 任何
        本级 上级      | 作者     |                  | 任何
        """
    );
}

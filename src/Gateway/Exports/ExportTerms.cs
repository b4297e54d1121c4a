using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>What stands in the cells of exported lists (导出用语): states, kinds and roles as the windows call them.</summary>
public static class ExportTerms
{
    private static readonly Dictionary<Enum, string> Names = new()
    {
        [ExportList.Reports] = "信息清单",
        [ExportList.Sent] = "上报台账",
        [ExportList.Directives] = "批示台账",
        [ExportList.Handovers] = "转办台账",
        [ExportList.ProposalLeads] = "提案线索台账",
        [ExportList.LaunchedTasks] = "联动任务台账（本级牵头）",
        [ExportList.InvitedTasks] = "联动任务台账（受邀参加）",
        [ExportList.Assignments] = "成果批示台账",
        [ExportList.Conversions] = "成果转化台账",
        [ExportList.Search] = "检索结果",
        [ExportList.Rights] = "任职清单",

        [Urgency.Ordinary] = "平件",
        [Urgency.Urgent] = "急件",
        [Urgency.Critical] = "特急件",
        [SecurityMark.Public] = "公开",
        [SecurityMark.Internal] = "内部",
        [ReportCategory.Economy] = "经济",
        [ReportCategory.Politics] = "政治",
        [ReportCategory.Culture] = "文化",
        [ReportCategory.Society] = "社会",
        [ReportCategory.Ecology] = "生态文明",
        [ReportCategory.UnitedFront] = "党建统战",
        [ReportCategory.Other] = "其他",
        [AdoptionKind.Single] = "单篇采用",
        [AdoptionKind.Merged] = "综合采用",
        [AdoptionKind.Transferred] = "转送",
        [AdoptionKind.Special] = "专报",

        [LegState.Sent] = "待接收",
        [LegState.Recalled] = "已撤回",
        [LegState.Received] = "已接收",
        [LegState.Returned] = "退回",
        [LegState.Declined] = "不采用",
        [LegState.Adopted] = "采用",
        [LegState.Converted] = "已转办",
        [DirectiveLevel.County] = "县处级",
        [DirectiveLevel.Department] = "厅局级",
        [DirectiveLevel.Province] = "省部级",
        [DirectiveLevel.Nation] = "国家级",
        [HandlingState.Noted] = "无需办理",
        [HandlingState.AwaitingReceipt] = "待签收",
        [HandlingState.InHand] = "办理中",
        [HandlingState.Answered] = "已答复",
        [ReplyOutcome.Accepted] = "采纳",
        [ReplyOutcome.PartlyAccepted] = "部分采纳",
        [ReplyOutcome.NotAccepted] = "未采纳",
        [ReplyOutcome.ForReference] = "留作参考",

        [TaskForm.Family] = "上下联动",
        [TaskForm.Neighbours] = "邻域协作",
        [AnswerState.Waiting] = "未确认",
        [AnswerState.Participating] = "参加",
        [AnswerState.Declined] = "不参加",
        [DeliveryState.None] = "未报送",
        [DeliveryState.Sent] = "已报送",
        [DeliveryState.Received] = "已接收",
        [DeliveryState.Returned] = "已退回",
        [DeliveryState.Recalled] = "已撤回",
        [AssignmentState.AwaitingReceipt] = "待签收",
        [AssignmentState.InHand] = "办理中",
        [AssignmentState.Tracking] = "转化跟踪",
        [AssignmentState.Done] = "销号",
        [SuggestionOutcome.Adopted] = "采纳",
        [SuggestionOutcome.PartlyAdopted] = "部分采纳",
        [SuggestionOutcome.NotAdopted] = "未采纳",
        [ConversionKind.Document] = "文件",
        [ConversionKind.Funds] = "资金",
        [ConversionKind.Project] = "项目",
        [ConversionState.Planned] = "计划中",
        [ConversionState.UnderWay] = "推进中",
        [ConversionState.Done] = "已落实",
        [ConversionState.Dropped] = "已终止",

        [Role.Member] = "委员",
        [Role.Informant] = "信息员",
        [Role.UnitOfficer] = "单位信息员",
        [Role.Editor] = "信息编辑",
        [Role.Reviewer] = "审核人",
        [Role.Signer] = "签发人",
        [Role.Chair] = "主席",
        [Role.ProposalCommittee] = "提案委",
        [Role.HandlingUnit] = "承办单位",
        [Role.Supervision] = "督查",
        [Role.Exporter] = "数据导出",
        [Role.SystemAdministrator] = "系统管理员",
        [Role.SecurityAdministrator] = "安全管理员",
        [Role.AuditAdministrator] = "审计管理员",
    };

    /// <summary>The name on screen.</summary>
    /// <exception cref="KeyNotFoundException">A value that has no name here: a test walks all of them.</exception>
    public static string Of(Enum value) => Names[value];

    /// <summary>是, or nothing.</summary>
    public static string Of(bool value) => value ? "是" : "";
}

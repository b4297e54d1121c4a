using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>Which list is taken out of the house (导出清单). What each holds is what its window lists, for the same reader.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportList>))]
public enum ExportList
{
    /// <summary>信息清单 of a desk.</summary>
    Reports,

    /// <summary>上报台账: what a desk sent up.</summary>
    Sent,

    /// <summary>批示台账.</summary>
    Directives,

    /// <summary>转办台账: what a desk handed to departments.</summary>
    Handovers,

    /// <summary>提案线索台账.</summary>
    ProposalLeads,

    /// <summary>联动任务台账（本级牵头）.</summary>
    LaunchedTasks,

    /// <summary>联动任务台账（受邀参加）.</summary>
    InvitedTasks,

    /// <summary>成果批示台账.</summary>
    Assignments,

    /// <summary>成果转化台账.</summary>
    Conversions,

    /// <summary>检索结果 among what stands at the body.</summary>
    Search,

    /// <summary>任职清单: who may do what at a body; the security administrator's.</summary>
    Rights,
}

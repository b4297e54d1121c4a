using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>State (约稿状态) of a commission. Being overdue is no state: what comes late is still taken, and marked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommissionState>))]
public enum CommissionState
{
    /// <summary>征集中.</summary>
    Open,

    /// <summary>已截止: closed by its giver; what was named for it before still counts.</summary>
    Closed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

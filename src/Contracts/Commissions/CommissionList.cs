using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>Which commissions of a desk (约稿列表) are asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommissionList>))]
public enum CommissionList
{
    /// <summary>本机构发出的.</summary>
    Issued,

    /// <summary>上级发来的.</summary>
    Received,
}

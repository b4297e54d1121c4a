using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Commissions;

/// <summary>What may be done with a commission (约稿办理).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CommissionAct>))]
public enum CommissionAct
{
    /// <summary>签收.</summary>
    SignFor,

    /// <summary>转发约稿: a commission of one's own to those below.</summary>
    Relay,

    /// <summary>延期.</summary>
    Extend,

    /// <summary>截止.</summary>
    Close,

    /// <summary>撤回约稿.</summary>
    Withdraw,
}

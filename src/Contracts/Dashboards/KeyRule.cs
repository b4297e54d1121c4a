using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Dashboards;

/// <summary>By what rule a paper counts as a key item (重点件规则).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<KeyRule>))]
public enum KeyRule
{
    /// <summary>急件、特急件在办: waits on somebody's desk.</summary>
    Urgent,

    /// <summary>批示未办结: a directive on it is not answered.</summary>
    Directive,

    /// <summary>联动任务逾期: a clock of a running joint task is past its due moment.</summary>
    TaskOverdue,
}

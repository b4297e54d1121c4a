using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Ground (退稿理由) of a return or refusal. Source: DOMAIN §3.5, reject dictionary.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusalGround>))]
public enum RefusalGround
{
    /// <summary>不属范围, where none of the three below says it better.</summary>
    OutOfScope,

    /// <summary>不属范围(信访涉诉).</summary>
    Petition,

    /// <summary>不属范围(人事).</summary>
    Personnel,

    /// <summary>不属范围(涉密).</summary>
    Secrecy,

    /// <summary>重复.</summary>
    Duplicate,

    /// <summary>已有部署.</summary>
    AlreadyArranged,

    /// <summary>缺建议.</summary>
    NoAdvice,

    /// <summary>事实不清.</summary>
    FactsUnclear,

    /// <summary>非一事一报.</summary>
    SeveralMatters,

    /// <summary>抄袭.</summary>
    Copied,

    /// <summary>超出事权.</summary>
    BeyondPowers,

    /// <summary>时效已过.</summary>
    OutOfDate,

    /// <summary>其他, said in the reason.</summary>
    Other,
}

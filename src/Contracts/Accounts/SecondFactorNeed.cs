using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>What a session that began with a password still waits for (登录还差哪一步).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SecondFactorNeed>))]
public enum SecondFactorNeed
{
    /// <summary>已完成: the sign-in is complete.</summary>
    None,

    /// <summary>待验证: the second factor must be shown; until then every other door is shut.</summary>
    Showing,

    /// <summary>待启用: a second factor must be enrolled first, because the person's roles ask for one.</summary>
    Enrolment,
}

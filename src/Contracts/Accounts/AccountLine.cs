using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>State of a person's account (账号状态).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountState>))]
public enum AccountState
{
    /// <summary>未开通.</summary>
    None,

    /// <summary>已邀请: the code has not been taken yet.</summary>
    Invited,

    /// <summary>正常.</summary>
    Open,

    /// <summary>已锁定: too many wrong passwords; it opens by itself, or by the administrator.</summary>
    Locked,

    /// <summary>已停用.</summary>
    Closed,
}

/// <summary>Why an account was closed (停用原因).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClosingReason>))]
public enum ClosingReason
{
    /// <summary>管理员停用.</summary>
    Administrator,

    /// <summary>长期未登录.</summary>
    Unused,

    /// <summary>没有任职.</summary>
    WithoutRole,
}

/// <summary>Which accounts are listed (账号筛选).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AccountSift>))]
public enum AccountSift
{
    /// <summary>全部.</summary>
    All,

    /// <summary>未开通, invited or not.</summary>
    Waiting,

    /// <summary>已锁定.</summary>
    Locked,

    /// <summary>已停用.</summary>
    Closed,

    /// <summary>长期未登录.</summary>
    Unused,

    /// <summary>没有任职.</summary>
    WithoutRole,
}

/// <summary>A person and his account (账号) in the list of the administrators.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">姓名.</param>
/// <param name="Body">所属机构.</param>
/// <param name="UserName">用户名; none where there is neither an account nor an invitation.</param>
/// <param name="State">状态.</param>
/// <param name="Until">Until when the invitation stands or the lock lasts (UTC).</param>
/// <param name="SignedInAt">The last sign-in (UTC).</param>
/// <param name="PasswordUntil">From when the password must be changed (UTC); none where passwords do not age.</param>
/// <param name="SecondFactor">Whether a code generator or a passkey is enrolled.</param>
/// <param name="WithoutRole">Whether no role is held today.</param>
/// <param name="Unused">Whether the account was not signed in to for long.</param>
/// <param name="ClosedAt">When it was closed (UTC).</param>
/// <param name="ClosedWhy">Why.</param>
public sealed record AccountLine(
    PersonId Person,
    string Name,
    BodyCode Body,
    string? UserName,
    AccountState State,
    DateTimeOffset? Until,
    DateTimeOffset? SignedInAt,
    DateTimeOffset? PasswordUntil,
    bool SecondFactor,
    bool WithoutRole,
    bool Unused,
    DateTimeOffset? ClosedAt,
    ClosingReason? ClosedWhy
)
{
    /// <summary>名称 of the body.</summary>
    public string BodyName { get; init; } = "";
}

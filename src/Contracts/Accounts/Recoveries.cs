using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Asking for a recovery (找回账号) from the sign-in page.</summary>
/// <param name="UserName">用户名.</param>
public sealed record RecoveryAsking(string UserName);

/// <summary>A recovery (找回) on the screen of an administrator.</summary>
/// <param name="Recovery">Its id.</param>
/// <param name="Person">Whose account it is.</param>
/// <param name="Name">姓名.</param>
/// <param name="UserName">用户名.</param>
/// <param name="Body">所属机构.</param>
/// <param name="AskedAt">When it was asked for (UTC).</param>
/// <param name="AskedBy">The administrator who asked; none where somebody did from the sign-in page.</param>
/// <param name="System">Whether the system administrator has approved.</param>
/// <param name="Security">Whether the security administrator has approved.</param>
/// <param name="Until">Until when it can be approved, or taken once both have (UTC).</param>
public sealed record RecoveryView(
    Guid Recovery,
    PersonId Person,
    string Name,
    string UserName,
    BodyCode Body,
    DateTimeOffset AskedAt,
    PersonId? AskedBy,
    bool System,
    bool Security,
    DateTimeOffset Until
);

/// <summary>
/// What an approval gives (恢复码): one half of the code, shown once to this administrator. The other half is the other
/// administrator's; only the person comes to know both.
/// </summary>
/// <param name="Part">Whose half it is: the system or the security administrator's.</param>
/// <param name="Name">姓名 of the person it is for.</param>
/// <param name="UserName">用户名.</param>
/// <param name="Code">The half.</param>
/// <param name="Approved">Whether both have approved now.</param>
/// <param name="Until">Until when it can be approved, or taken once both have (UTC).</param>
public sealed record RecoveryPart(
    Role Part,
    string Name,
    string UserName,
    string Code,
    bool Approved,
    DateTimeOffset Until
)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(RecoveryPart);
}

/// <summary>Taking of a recovery (重设密码) with both halves of its code.</summary>
/// <param name="UserName">用户名.</param>
/// <param name="SystemCode">The half from the system administrator.</param>
/// <param name="SecurityCode">The half from the security administrator.</param>
/// <param name="Password">新密码.</param>
public sealed record RecoveryTaking(string UserName, string SystemCode, string SecurityCode, string Password)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(RecoveryTaking);
}

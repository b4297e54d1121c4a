using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Invitation (邀请) of a registered person to an account of his own.</summary>
/// <param name="UserName">用户名.</param>
public sealed record InvitePerson(string UserName);

/// <summary>An invitation with its code (邀请码), shown once to whoever hands it over.</summary>
/// <param name="Person">Who is invited.</param>
/// <param name="Name">姓名.</param>
/// <param name="UserName">用户名.</param>
/// <param name="Code">The code; the house keeps only its hash.</param>
/// <param name="Until">Until when it can be taken (UTC).</param>
public sealed record InvitationIssued(PersonId Person, string Name, string UserName, string Code, DateTimeOffset Until)
{
    /// <summary>Says only whose it is: the code must not end up in a log.</summary>
    public override string ToString() => $"{nameof(InvitationIssued)} {Person}";
}

/// <summary>Taking of an invitation (接受邀请): the person sets a password that nobody else knows.</summary>
/// <param name="UserName">用户名.</param>
/// <param name="Code">邀请码; case and hyphens do not matter.</param>
/// <param name="Password">密码.</param>
public sealed record Joining(string UserName, string Code, string Password)
{
    /// <summary>Says only that it is one.</summary>
    public override string ToString() => nameof(Joining);
}

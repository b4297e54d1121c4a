using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>A recovery (找回) as the record keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Person">Whose account it is.</param>
/// <param name="Name">姓名.</param>
/// <param name="UserName">用户名.</param>
/// <param name="Body">所属机构.</param>
/// <param name="AskedAt">When it was asked for (UTC).</param>
/// <param name="AskedBy">The administrator who asked; none where somebody did from the sign-in page.</param>
/// <param name="System">Whether the system administrator's half was given out.</param>
/// <param name="Security">Whether the security administrator's half was given out.</param>
/// <param name="Until">Until when it can be approved, or taken once both have (UTC).</param>
public sealed record Recovery(
    Guid Id,
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

/// <summary>What the person must show to take a recovery (恢复码): both halves.</summary>
/// <param name="Id">The recovery.</param>
/// <param name="Person">Whose account it is.</param>
/// <param name="UserName">用户名.</param>
/// <param name="SystemHash">The hash of the system administrator's half.</param>
/// <param name="SecurityHash">The hash of the security administrator's half.</param>
public sealed record RecoveryLock(Guid Id, PersonId Person, string UserName, byte[] SystemHash, byte[] SecurityHash)
{
    /// <summary>Says only whose it is.</summary>
    public override string ToString() => $"{nameof(RecoveryLock)} {Person}";

    /// <summary>Whether both halves are right.</summary>
    public bool Opens(string systemCode, string securityCode) =>
        HandedCode.Fits(systemCode, SystemHash) & HandedCode.Fits(securityCode, SecurityHash);
}

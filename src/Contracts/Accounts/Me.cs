using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>Who is signed in (本人).</summary>
/// <param name="Person">The person.</param>
/// <param name="UserName">用户名.</param>
/// <param name="Name">姓名.</param>
/// <param name="Grants">The roles held today.</param>
/// <param name="Feeds">The feeds that the person may join.</param>
/// <param name="MustChangePassword">Whether the password was for one time and every other door waits for a new one.</param>
/// <param name="SecondFactor">Whether any second factor counts: a confirmed code generator or a passkey.</param>
/// <param name="SteppedUpUntil">Until when the second factor that was shown counts (UTC); none if none was.</param>
/// <param name="ExpiresAt">When the session ends at the latest (UTC).</param>
public sealed record Me(
    PersonId Person,
    string UserName,
    string Name,
    IReadOnlyList<GrantView> Grants,
    IReadOnlyList<string> Feeds,
    bool MustChangePassword,
    bool SecondFactor,
    DateTimeOffset? SteppedUpUntil,
    DateTimeOffset ExpiresAt
)
{
    /// <summary>From when on the password must be changed at sign-in (UTC); none where passwords do not age.</summary>
    public DateTimeOffset? PasswordUntil { get; init; }

    /// <summary>Whether a code generator is enrolled and confirmed; <see cref="SecondFactor"/> says whether anything is.</summary>
    public bool CodeGenerator { get; init; }

    /// <summary>How many passkeys are enrolled.</summary>
    public int Passkeys { get; init; }

    /// <summary>What the sign-in still waits for; every other door is shut until then.</summary>
    public SecondFactorNeed SecondFactorNeed { get; init; }
}

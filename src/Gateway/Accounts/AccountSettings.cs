using Microsoft.AspNetCore.Identity;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Settings of accounts (账号设置): configuration section <c>Accounts</c>.</summary>
public sealed record AccountSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Accounts";

    /// <summary>The longest password that is looked at.</summary>
    public const int LongestPassword = 128;

    private const int LeastIterations = 100_000;

    /// <summary>Wrong passwords or codes in a row after which the account or the code generator is locked.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>For how long it is locked.</summary>
    public TimeSpan Locked { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whose sign-in takes a second factor.</summary>
    public SecondFactorRule SecondFactorAtSignIn { get; init; } = SecondFactorRule.Posts;

    /// <summary>How long an access token lasts before it must be renewed.</summary>
    public TimeSpan Token { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Rounds of PBKDF2-HMAC-SHA512 over a password. Fewer than 100,000 count only in a demo.</summary>
    public int PasswordIterations { get; init; } = 210_000;

    /// <summary>Days after which a password must be changed; 0 for never. Left out, 90, and never in a demo.</summary>
    public int? PasswordDays { get; init; }

    /// <summary>So many former passwords must not come back, besides the present one.</summary>
    public int FormerPasswords { get; init; } = 5;

    /// <summary>Days for which an invitation can be taken.</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>Days for which a recovery waits for its two approvals.</summary>
    public int RecoveryDays { get; init; } = 3;

    /// <summary>Hours for which an approved recovery can be taken.</summary>
    public int RecoveryHours { get; init; } = 24;

    /// <summary>Days without a sign-in after which an account counts as unused.</summary>
    public int UnusedDays { get; init; } = 180;

    /// <summary>Days without any role after which an account counts as not needed.</summary>
    public int WithoutRoleDays { get; init; } = 30;

    /// <summary>Whether such accounts are closed by themselves, once a day. Left out, yes, but not in a demo.</summary>
    public bool? CloseUnused { get; init; }

    /// <summary>The age at which a password must be changed; none where passwords do not age.</summary>
    public TimeSpan? PasswordAge => PasswordDays is > 0 and var days ? TimeSpan.FromDays(days) : null;

    /// <summary>The settings with everything that a demo has otherwise: its passwords stand on its page, for all.</summary>
    public AccountSettings For(bool demo) =>
        this with
        {
            PasswordDays = PasswordDays ?? (demo ? 0 : 90),
            CloseUnused = CloseUnused ?? !demo,
        };

    /// <summary>What a password must be like; the sentence of the refusal tells the same.</summary>
    public static PasswordOptions Password { get; } =
        new()
        {
            RequiredLength = 10,
            RequireDigit = true,
            RequireLowercase = true,
            RequireUppercase = true,
            RequireNonAlphanumeric = false,
            RequiredUniqueChars = 6,
        };

    /// <summary>The rounds that count.</summary>
    public int IterationsFor(bool demo) => demo ? PasswordIterations : Math.Max(PasswordIterations, LeastIterations);
}

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

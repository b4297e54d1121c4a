namespace ZhengXie.Linked.Fixtures;

/// <summary>
/// Demo passwords that cost little. A password is made slow to try on purpose; a thousand sign-ins of the tests would spend
/// minutes on that, and prove nothing by it. Only a house with the demo takes so low a number.
/// </summary>
public static class CheapPasswords
{
    /// <summary>As on the command line.</summary>
    public const string Setting = "--Accounts:PasswordIterations=1000";
}

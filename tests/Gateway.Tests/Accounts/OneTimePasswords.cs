namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>Reads what the console shows at the first start.</summary>
internal static class OneTimePasswords
{
    private const string Name = "用户名 ";
    private const string Password = "密码 ";

    /// <summary>The one-time passwords by user name, in the order shown.</summary>
    public static IReadOnlyDictionary<string, string> In(StringWriter console) =>
        console
            .ToString()
            .Split('\n')
            .Select(line => line.Trim().Split("  "))
            .Where(parts => parts is [_, var name, var password] && IsLine(name, password))
            .ToDictionary(parts => parts[1][Name.Length..], parts => parts[2][Password.Length..]);

    private static bool IsLine(string name, string password) =>
        name.StartsWith(Name, StringComparison.Ordinal) && password.StartsWith(Password, StringComparison.Ordinal);
}

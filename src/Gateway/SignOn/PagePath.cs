namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>Page of this house (本站页面): an address from outside could lead anywhere.</summary>
public static class PagePath
{
    private const string Home = "/home";
    private const int Longest = 500;

    /// <summary>The page asked for, or the first one where it is none of this house.</summary>
    public static string OrHome(string? asked) =>
        asked is { Length: <= Longest }
        && asked.StartsWith('/')
        && !asked.StartsWith("//", StringComparison.Ordinal)
        && !asked.Contains('\\', StringComparison.Ordinal)
            ? asked
            : Home;
}

namespace ZhengXie.Linked.Domain.People;

/// <summary>User name (用户名) such as <c>320581.编辑</c>: letters of any script, digits, and <c>. _ - :</c>.</summary>
public static class UserName
{
    private const int Shortest = 3;
    private const int Longest = 64;

    /// <summary>Whether the text may be a user name.</summary>
    public static bool Allows(string? text) =>
        text is { Length: >= Shortest and <= Longest }
        && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or ':');

    /// <summary>The form under which names are unique: a name differs from another by more than its case.</summary>
    public static string Normal(string name) => name.ToUpperInvariant();
}

using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.People;

/// <summary>
/// Masks contacts (脱敏) for whoever may know that they are there, and has no need of them whole: enough to tell two people
/// apart, too little to call or find one. The telephone of an office is not a person's own.
/// </summary>
public static class ContactMask
{
    /// <summary>What stands for what is not shown; it does not tell how much that is.</summary>
    public const string Stars = "****";

    private const int Head = 3;
    private const int MobileTail = 4;
    private const int IdentityTail = 2;
    private const int Place = 6;

    /// <summary>The contacts, masked.</summary>
    public static Contacts Of(Contacts whole) =>
        whole with
        {
            Mobile = Middle(whole.Mobile, MobileTail),
            IdentityNumber = Middle(whole.IdentityNumber, IdentityTail),
            Address = Beginning(whole.Address, Place),
            Mail = Mail(whole.Mail),
        };

    /// <summary>Whether the text was masked, and must not be kept in place of what it stands for.</summary>
    public static bool IsMasked(string? text) => text?.Contains(Stars, StringComparison.Ordinal) is true;

    private static string? Middle(string? text, int tail) =>
        text is null ? null
        : text.Length > Head + tail ? text[..Head] + Stars + text[^tail..]
        : Stars;

    private static string? Beginning(string? text, int kept) =>
        text is null ? null
        : text.Length > kept ? text[..kept] + Stars
        : Stars;

    private static string? Mail(string? text) =>
        text?.IndexOf('@', StringComparison.Ordinal) is > 1 and var at ? text[..1] + Stars + text[at..]
        : text is null ? null
        : Stars;
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>What contacts must look like.</summary>
public static class ContactRules
{
    private const int LongestNumber = 20;
    private const int LongestIdentity = 18;
    private const int LongestLine = 100;

    /// <summary>What is wrong with them, if anything.</summary>
    public static Refusal? Fault(Contacts contacts) =>
        Fault(contacts.Mobile, LongestNumber, "mobile")
        ?? Fault(contacts.Telephone, LongestNumber, "telephone")
        ?? Fault(contacts.IdentityNumber, LongestIdentity, "identityNumber")
        ?? Fault(contacts.Address, LongestLine, "address")
        ?? Fault(contacts.Mail, LongestLine, "mail");

    private static Refusal? Fault(string? text, int longest, string field) =>
        text is null || (PlainName.Allows(text, longest) && !ContactMask.IsMasked(text))
            ? null
            : Refusals.ContactInvalid.At(field);
}

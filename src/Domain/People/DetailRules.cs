using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>What the details of a person must look like.</summary>
internal static class DetailRules
{
    private const int LongestName = 40;
    private const int LongestSector = 40;
    private const int LongestLine = 60;

    /// <summary>What is wrong with them, if anything.</summary>
    public static Refusal? Fault(PersonDetails details)
    {
        if (!PlainName.Allows(details.Name, LongestName))
        {
            return Refusals.PersonNameInvalid;
        }
        if (details.Sector is { } sector && !PlainName.Allows(sector, LongestSector))
        {
            return Refusals.PersonDetailInvalid.At("sector");
        }
        if (details.Post is { } post && !PlainName.Allows(post, LongestLine))
        {
            return Refusals.PersonDetailInvalid.At("post");
        }
        return details.Employer is { } employer && !PlainName.Allows(employer, LongestLine)
            ? Refusals.PersonDetailInvalid.At("employer")
            : null;
    }
}

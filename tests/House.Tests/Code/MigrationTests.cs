using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>Migrations apply in the order of their numbers, so a number is given once.</summary>
public sealed partial class MigrationTests
{
    private static readonly string[] Names =
    [
        .. Repository.Under("src", ".sql").Select(file => file.Parts[^1]).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Migration_IsNamedByThreeDigitsAndWords() => Assert.All(Names, name => Assert.Matches(Form(), name));

    [Fact]
    public void Number_IsGivenOnce() =>
        Found.Nothing(Names.GroupBy(name => name[..3]).Where(group => group.Count() > 1).Select(group => group.Key));

    [GeneratedRegex(@"^\d{3}_[a-z_]+\.sql$")]
    private static partial Regex Form();
}

using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary><c>docs/glossary.md</c> uses the names that the code uses.</summary>
public sealed class GlossaryTests
{
    private const string Path = "docs/glossary.md";
    private const string LastWrittenByHand = "GlossaryTests`).\n\n";

    [Fact]
    public void Name_IsOneOfTheCode()
    {
        var names = Written()
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => Glossary.Name().Matches(line));

        Assert.NotEmpty(names);
        Found.Nothing(names.Select(match => match.Groups[1].Value).Where(name => !Glossary.IsKnown(name)));
    }

    [Fact]
    public void ClosedLists_AreThoseOfTheCode() => Document.Check(Path, Written() + Glossary.ClosedLists());

    [Fact]
    public void EveryValue_HasAChineseTerm() =>
        Assert.DoesNotContain("·  `", Glossary.ClosedLists(), StringComparison.Ordinal);

    private static string Written()
    {
        var text = new SourceFile(Path).Text;
        return text[..(text.IndexOf(LastWrittenByHand, StringComparison.Ordinal) + LastWrittenByHand.Length)];
    }
}

using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary>What a document points at is there.</summary>
public sealed partial class PathTests
{
    private static readonly SourceFile[] Documents =
    [
        .. Repository.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Path_ThatADocumentNames_Exists()
    {
        var named = Documents.SelectMany(document =>
            Path().Matches(document.Text).Select(match => (document.Path, Named: match.Groups[1].Value.TrimEnd('/')))
        );

        Assert.NotEmpty(named);
        Found.Nothing(named.Where(at => !Exists(at.Named)));
    }

    [Fact]
    public void Link_BetweenDocuments_LeadsSomewhere()
    {
        var links = Documents.SelectMany(document =>
            Link()
                .Matches(document.Text)
                .Select(match => (document.Path, Target: match.Groups[1].Value))
                .Select(link => (link.Path, link.Target, Full: Beside(document, link.Target)))
        );

        Assert.NotEmpty(links);
        Found.Nothing(links.Where(link => !Exists(link.Full)));
    }

    private static string Beside(SourceFile document, string target) =>
        System
            .IO.Path.GetRelativePath(
                Repository.Root,
                System.IO.Path.Combine(System.IO.Path.GetDirectoryName(document.FullPath)!, target)
            )
            .Replace('\\', '/');

    private static bool Exists(string path)
    {
        var full = System.IO.Path.Combine(Repository.Root, path);
        return File.Exists(full) || Directory.Exists(full);
    }

    // In code marks, from the root: `src/…`, `bin/ci`, `.ci/run`. Something that runs ends at the first space.
    [GeneratedRegex(@"`((?:src|tests|docs|bin|bench|k8s|\.ci)/[\w./-]*)[^`]*`")]
    private static partial Regex Path();

    [GeneratedRegex(@"(?:\]\(|src="")(?!https?:)([\w./-]+)(?:#[\w-]*)?[)""]")]
    private static partial Regex Link();
}

namespace ZhengXie.Linked.House.Tests.Tree;

/// <summary>A file of the tree, by its path from the root.</summary>
internal sealed record SourceFile(string Path)
{
    public string FullPath => System.IO.Path.Combine(Repository.Root, Path);

    public string Text => File.ReadAllText(FullPath);

    public string[] Lines => File.ReadAllLines(FullPath);

    public string[] Parts => Path.Split('/');

    /// <summary>The lines that match, as <c>path:number: line</c>, for a message that can be clicked.</summary>
    public IEnumerable<string> Matches(System.Text.RegularExpressions.Regex pattern) =>
        Lines
            .Select((line, index) => (line, index))
            .Where(at => pattern.IsMatch(at.line))
            .Select(at => $"{Path}:{at.index + 1}: {at.line.Trim()}");

    public override string ToString() => Path;
}

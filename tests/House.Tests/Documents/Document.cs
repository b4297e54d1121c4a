using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary>A document that is written from the code.</summary>
internal static class Document
{
    private const string Switch = "LINKED_WRITE_DOCS";

    /// <summary>The file says exactly this; with <c>LINKED_WRITE_DOCS=1</c> it is written first.</summary>
    public static void Check(string path, string text)
    {
        var file = new SourceFile(path);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(file.FullPath, text);
        }
        Assert.Equal(text, File.Exists(file.FullPath) ? file.Text : "", ignoreLineEndingDifferences: true);
    }
}

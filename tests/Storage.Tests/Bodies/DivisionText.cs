using System.Text;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Tests.Bodies;

/// <summary>Changes the country's list as a yearly file would.</summary>
internal static class DivisionText
{
    private const string Resource = "ZhengXie.Linked.Storage.Bodies.divisions.csv";

    private static readonly Dictionary<DivisionFile, string> Texts = [];

    /// <summary>The list with one piece of its text replaced.</summary>
    public static DivisionFile With(this DivisionFile file, string from, string to)
    {
        var text = TextOf(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var changed = text.Replace(from, to, StringComparison.Ordinal);
        var (read, refusal) = DivisionFile.Read(Encoding.UTF8.GetBytes(changed));
        Assert.Null(refusal);
        lock (Texts)
        {
            Texts[read!] = changed;
        }
        return read!;
    }

    private static string TextOf(DivisionFile file)
    {
        lock (Texts)
        {
            if (Texts.TryGetValue(file, out var text))
            {
                return text;
            }
        }
        using var resource = typeof(DivisionFile).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

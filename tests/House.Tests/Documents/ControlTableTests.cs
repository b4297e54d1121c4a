using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary><c>docs/dengbao.md</c> has a row for every control of 等保三级, and the proof it names is there.</summary>
public sealed partial class ControlTableTests
{
    private const int Controls = 24;

    private static readonly string[][] Rows =
    [
        .. new SourceFile("docs/dengbao.md")
            .Lines.Where(line => Row().IsMatch(line))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static readonly HashSet<string> Classes =
    [
        .. Repository
            .Under("tests", ".cs")
            .SelectMany(file => Declared().Matches(file.Text))
            .Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Rows_AreOneToTwentyFour_WithEveryColumnFilled()
    {
        Assert.Equal(Enumerable.Range(1, Controls).Select(number => $"{number}"), Rows.Select(row => row[0]));
        Assert.All(Rows, row => Assert.Equal(5, row.Count(cell => cell.Length > 0)));
    }

    [Fact]
    public void Row_NamesAProof_OrSaysWhatTheOperatorAdds() =>
        Found.Nothing(Rows.Where(row => !Named().IsMatch(row[3]) && row[4] == "—").Select(row => row[1]));

    [Fact]
    public void Test_ThatARowNames_Exists()
    {
        var named = Rows.SelectMany(row => Test().Matches(row[3]).Select(match => match.Groups[1].Value)).ToList();

        Assert.NotEmpty(named);
        Found.Nothing(named.Where(name => !Classes.Contains(name)));
    }

    [GeneratedRegex(@"^\| *\d+ *\|")]
    private static partial Regex Row();

    [GeneratedRegex(@"`[^`]+`")]
    private static partial Regex Named();

    [GeneratedRegex(@"`(\w+Tests)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"\bclass (\w+Tests)\b")]
    private static partial Regex Declared();
}

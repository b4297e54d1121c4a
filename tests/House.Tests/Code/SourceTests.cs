using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>What must not stand in the source, found by reading it.</summary>
public sealed partial class SourceTests
{
    private const int MostLines = 300;

    [Fact]
    public void Tests_NeverSleep() =>
        Found.Nothing(Repository.Under("tests", ".cs", ".ts").SelectMany(file => file.Matches(Sleep())));

    [Fact]
    public void Tests_AreNeverSkipped() =>
        Found.Nothing(Repository.Under("tests", ".cs").SelectMany(file => file.Matches(Skipped())));

    [Fact]
    public void Rules_KnowNoClockAndNoChance() =>
        Found.Nothing(Repository.Under("src/Domain", ".cs").SelectMany(file => file.Matches(ClockOrChance())));

    [Fact]
    public void Time_ComesFromTheTimeProvider() =>
        Found.Nothing(Repository.Under("src", ".cs").SelectMany(file => file.Matches(SystemClock())));

    [Fact]
    public void Sql_StandsOnlyInTheRecord() =>
        Found.Nothing(
            Repository
                .Under("src", ".cs")
                .Where(file => !file.Path.StartsWith("src/Storage/", StringComparison.Ordinal))
                .SelectMany(file => file.Matches(Sql()))
        );

    [Fact]
    public void Work_IsFinished() =>
        Found.Nothing(
            Repository.Under("src", ".cs", ".ts", ".vue", ".sql").SelectMany(file => file.Matches(Unfinished()))
        );

    [Fact]
    public void File_HasOneIdea_AndFewLines() =>
        Found.Nothing(Repository.Files.Where(file => Written().IsMatch(file.Path) && file.Lines.Length > MostLines));

    [GeneratedRegex(@"Thread\.Sleep\(|Task\.Delay\(|waitForTimeout\(|WaitForTimeoutAsync\(")]
    private static partial Regex Sleep();

    [GeneratedRegex(@"(Fact|Theory)\(.*\bSkip\s*=")]
    private static partial Regex Skipped();

    [GeneratedRegex(
        @"Guid\.(NewGuid|CreateVersion7)|\bRandom\b|RandomNumberGenerator|TimeProvider|Stopwatch|Environment\."
    )]
    private static partial Regex ClockOrChance();

    [GeneratedRegex(@"DateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex SystemClock();

    [GeneratedRegex(
        @"\b(SELECT\s+.+\s+FROM|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Sql();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\.(cs|ts|vue|css|sql|sh|mjs)$|^bin/")]
    private static partial Regex Written();
}

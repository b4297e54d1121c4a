using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>The same noun folder stands in each room, and a namespace is its folder.</summary>
public sealed partial class NounTests
{
    private static readonly string[] Nouns =
    [
        "Accounts",
        "Acts",
        "Audit",
        "Bodies",
        "Calendar",
        "Clocks",
        "Commissions",
        "Dashboards",
        "Directives",
        "Duty",
        "Exports",
        "Feed",
        "Files",
        "JointTasks",
        "Outbox",
        "Passkeys",
        "People",
        "Plans",
        "Proposals",
        "Reports",
        "Rights",
        "Search",
        "SignOn",
        "Todos",
        "Walls",
    ];

    [Theory]
    [InlineData("Contracts")]
    [InlineData("Domain")]
    [InlineData(
        "Storage",
        "Backup",
        "Engine",
        "Health",
        "Migrations",
        "Moving",
        "Postgres",
        "Record",
        "Telemetry",
        "Tidings",
        "Upkeep"
    )]
    [InlineData("Grains", "Cluster", "Engine", "Tidings")]
    [InlineData("Silo", "Health", "Hosting")]
    [InlineData(
        "Gateway",
        "CommandLine",
        "Demo",
        "Engine",
        "Headers",
        "Health",
        "Hosting",
        "Json",
        "Limits",
        "OpenApi",
        "Play",
        "Problems",
        "Telemetry",
        "Upkeep",
        "Web"
    )]
    public void Folder_OfARoom_IsANounOrTheRoomsOwn(string room, params string[] own) =>
        Found.Nothing(
            Repository
                .Under($"src/{room}", ".cs")
                .Where(file => file.Parts.Length > 3)
                .Select(file => file.Parts[2])
                .Distinct(StringComparer.Ordinal)
                .Except(Nouns.Concat(own), StringComparer.Ordinal)
        );

    [Fact]
    public void Namespace_IsTheFolder() =>
        Found.Nothing(
            Repository
                .Under("src", ".cs")
                .Where(file =>
                    Namespace().Match(file.Text) is { Success: true } named && !Fits(file, named.Groups[1].Value)
                )
        );

    // The closed list of refusals is one class whose parts stand beside the nouns they speak of.
    private static bool Fits(SourceFile file, string named) =>
        named == "ZhengXie.Linked." + string.Join('.', file.Parts[1..^1])
        || (file.Parts[^1].StartsWith("Refusals.", StringComparison.Ordinal) && named == "ZhengXie.Linked.Domain.Acts");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}

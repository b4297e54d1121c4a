using System.Xml.Linq;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>Dependencies go one way, from the doors to the words.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Contracts")]
    [InlineData("Domain", "Contracts")]
    [InlineData("Storage", "Domain")]
    [InlineData("Grains", "Storage")]
    [InlineData("Silo", "Grains")]
    [InlineData("Gateway", "Grains", "Storage")]
    public void Room_References_OnlyTheRoomsBelowIt(string room, params string[] below) =>
        Assert.Equal(
            below,
            Read($"src/{room}/{room}.csproj", "ProjectReference")
                .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("Contracts")]
    [InlineData("Domain")]
    public void WordsAndRules_TakeNoPackage(string room)
    {
        Found.Nothing(Read($"src/{room}/{room}.csproj", "PackageReference"));
        Found.Nothing(Read($"src/{room}/{room}.csproj", "FrameworkReference"));
    }

    [Fact]
    public void Database_IsSpokenToOnlyByTheRecordAndTheAccounts()
    {
        var drivers = Repository
            .Under("src", ".csproj")
            .Where(project => Read(project.Path, "PackageReference").Any(package => package is "Npgsql" or "Dapper"))
            .Select(project => project.Path);

        Assert.Equal(["src/Storage/Storage.csproj"], drivers);
    }

    [Fact]
    public void PackageVersions_StandInOnePlace() =>
        Found.Nothing(
            Repository
                .Files.Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal))
                .Where(project =>
                    XDocument
                        .Parse(project.Text)
                        .Descendants("PackageReference")
                        .Any(package =>
                            package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
                        )
                )
        );

    private static IEnumerable<string> Read(string project, string item) =>
        XDocument
            .Parse(new SourceFile(project).Text)
            .Descendants(item)
            .Select(element => element.Attribute("Include")?.Value)
            .OfType<string>();
}

using System.Runtime.Versioning;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.House.Tests.Tree;

/// <summary>The tree is the same on every machine: no folders of somebody's, no registry, scripts that can be run.</summary>
public sealed partial class PortableTests
{
    private static readonly string[] Pictures = [".png", ".jpg", ".ico", ".woff2"];

    [Fact]
    public void File_NamesNoFolderOfAMachine() =>
        Found.Nothing(
            Repository
                .Files.Where(file => !Pictures.Contains(Path.GetExtension(file.Path), StringComparer.Ordinal))
                .SelectMany(file => file.Matches(MachineFolder()))
        );

    [Fact]
    public void Packages_AreNamedByVersionAndHash_NotByARegistry() =>
        Found.Nothing(
            Repository
                .Files.Where(file =>
                    Regex.IsMatch(file.Path, @"package-lock\.json$|\.npmrc$|nuget\.config$", RegexOptions.IgnoreCase)
                )
                .SelectMany(file => file.Matches(Registry()))
        );

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Script_CanBeRun_AndStopsAtTheFirstUnsetName()
    {
        var scripts = Repository.Files.Where(file =>
            file.Path.StartsWith("bin/", StringComparison.Ordinal) || file.Path == ".ci/run"
        );

        Assert.All(
            scripts,
            script =>
            {
                Assert.Matches(Careful(), script.Text);
                Assert.True(File.GetUnixFileMode(script.FullPath).HasFlag(UnixFileMode.UserExecute), script.Path);
            }
        );
    }

    // The home of a person, a drive, and the folders that build machines use.
    [GeneratedRegex(@"(?<![\w.$}/-])/(home/\w|root/|Users/\w|work/|mnt/|workspace/)|\b[A-Z]:\\\\?(Users|src|work)")]
    private static partial Regex MachineFolder();

    [GeneratedRegex(@"""resolved"":|\bregistry\s*=|<add\s+key=.*https?://")]
    private static partial Regex Registry();

    [GeneratedRegex(@"^set -e?uo pipefail$", RegexOptions.Multiline)]
    private static partial Regex Careful();
}

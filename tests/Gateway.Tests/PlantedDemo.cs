using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;

namespace ZhengXie.Linked.Gateway.Tests;

/// <summary>
/// A database in which the demo is planted already, and the key that seals what is in it. Planting a thousand people takes
/// longer than most tests: it is done once per test process, and every house copies the result.
/// </summary>
internal static class PlantedDemo
{
    private static readonly Lazy<Task<(TestDatabase Database, string Folder)>> Shared = new(Plant);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>A database of one's own; its key is put into the data folder.</summary>
    public static async Task<TestDatabase> Copy(string dataFolder)
    {
        var (database, folder) = await Shared.Value;
        var keys = Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(folder, "keys")))
        {
            File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
        }
        // Whoever copies a database is connected to it, and a second one would be refused.
        await OneAtATime.WaitAsync();
        try
        {
            return await database.CopyAsync();
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<(TestDatabase Database, string Folder)> Plant()
    {
        var folder = Directory.CreateTempSubdirectory("linked-planted-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var database = await TestDatabase.CreateAsync();
        await using var gateway = await GatewayHost.Open(
            [
                "--urls=http://127.0.0.1:0",
                "--Demo=true",
                CheapPasswords.Setting,
                "--Linked:Owner=" + database.OwnerString,
                "--Linked:Service=" + database.ServiceString,
                "--Linked:DataFolder=" + folder,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(TestClock.OnMonday());
            }
        );
        await gateway.App.StartAsync();
        await gateway.App.StopAsync();
        return (database, folder);
    }
}

using System.Globalization;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>A database that the command <c>prepare</c> has prepared with the demo, once per test process; every house copies it.</summary>
internal static class PreparedDemo
{
    private static readonly Lazy<Task<(TestDatabase Database, string Folder)>> Shared = new(Prepare);

    /// <summary>A database of one's own; the key that opens what is sealed in it is put into the data folder.</summary>
    public static async Task<TestDatabase> Copy(string dataFolder)
    {
        var (database, folder) = await Shared.Value;
        var keys = Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(folder, "keys")))
        {
            File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
        }
        return await database.CopyAsync();
    }

    /// <summary>Prepares a database, as the operator of a cluster does before anything else.</summary>
    public static async Task Run(params string[] settings)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        string[] arguments = ["prepare", "--Demo=true", CheapPasswords.Setting, .. settings];
        var code = await ConsoleCommands.House.Run(arguments, output, CancellationToken.None);
        Assert.True(code == 0, $"{code}: {output}");
    }

    private static async Task<(TestDatabase Database, string Folder)> Prepare()
    {
        var folder = Directory.CreateTempSubdirectory("linked-prepared-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var database = await TestDatabase.CreateAsync();
        await Run(
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder
        );
        return (database, folder);
    }
}

using System.Security.Cryptography;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>The file that keeps the house key, readable by this process's user alone.</summary>
internal static class HouseKeyFile
{
    /// <summary>Whether there is one.</summary>
    public static bool IsIn(string dataFolder) => File.Exists(PathIn(dataFolder));

    /// <summary>Reads the key, or makes one at the first start.</summary>
    public static byte[] ReadOrMake(string dataFolder, int bytes)
    {
        var path = PathIn(dataFolder);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Make(path, RandomNumberGenerator.GetBytes(bytes));
        }
        return Convert.FromBase64String(File.ReadAllText(path));
    }

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, "keys", "house.key");

    // Written aside and put in place without replacing: two processes that start together keep one key.
    private static void Make(string path, byte[] key)
    {
        var aside = path + "." + Environment.ProcessId;
        using (var file = new FileStream(aside, OnlyOurs()))
        using (var text = new StreamWriter(file))
        {
            text.Write(Convert.ToBase64String(key));
            text.Flush();
            file.Flush(flushToDisk: true);
        }
        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }

    private static FileStreamOptions OnlyOurs()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        return options;
    }
}

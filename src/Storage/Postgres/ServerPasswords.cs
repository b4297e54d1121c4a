using System.Security.Cryptography;
using System.Text.Json;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The private server's three passwords, random, in a file that only this process's user may read.</summary>
internal sealed record ServerPasswords(string Superuser, string Owner, string Service)
{
    public static ServerPasswords? Read(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<ServerPasswords>(File.ReadAllText(file)) : null;

    public static ServerPasswords Create(string file)
    {
        var passwords = new ServerPasswords(Random(), Random(), Random());
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        JsonSerializer.Serialize(stream, passwords);
        stream.Flush(flushToDisk: true);
        return passwords;
    }

    private static string Random() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}

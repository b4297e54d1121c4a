using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The short-lived folder of the private server's socket: a socket's path may have 107 bytes at most.</summary>
internal static partial class SocketFolder
{
    private const string Prefix = "zxl-";
    private const int LongestRoot = 70;

    /// <summary>A new name that nobody can guess, so nobody else on the machine can take its place first.</summary>
    public static string NewName()
    {
        var root = Path.GetTempPath();
        var usable = root.Length <= LongestRoot && Plain().IsMatch(root);
        return Path.Combine(usable ? root : "/tmp", Prefix + RandomNumberGenerator.GetHexString(16, lowercase: true));
    }

    /// <summary>Removes a folder that <see cref="NewName"/> named, if it is there.</summary>
    public static void Remove(string? folder)
    {
        if (
            folder is not null
            && Path.GetFileName(folder).StartsWith(Prefix, StringComparison.Ordinal)
            && Directory.Exists(folder)
        )
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What needs no quoting, neither for the shell nor in a list of folders.
    [GeneratedRegex(@"^[A-Za-z0-9/_.-]+$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Plain();
}

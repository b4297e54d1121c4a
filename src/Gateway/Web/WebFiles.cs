using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace ZhengXie.Linked.Gateway.Web;

/// <summary>
/// The files of the windows (网页文件), read into memory once: they are few and small, and a name that is not among them
/// cannot reach the disk. The build lists and compresses them.
/// </summary>
public sealed class WebFiles
{
    private const string Inventory = "files.txt";
    private const string HashedNames = "assets/";

    private static readonly (string? Coding, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz"), (null, "")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly FrozenDictionary<string, WebFile> files;

    private WebFiles(IEnumerable<KeyValuePair<string, WebFile>> files) =>
        this.files = files.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where the build puts them: the folder <c>web</c> beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "web");

    /// <summary>The page that every address of the windows opens; none where the build left the windows out.</summary>
    public WebFile? Page => Find("index.html");

    /// <summary>Reads the files that the build listed; none at all where there is no list.</summary>
    public static WebFiles Load(string folder)
    {
        var inventory = Path.Combine(folder, Inventory);
        var names = File.Exists(inventory) ? File.ReadAllLines(inventory) : [];
        return new(names.Select(name => KeyValuePair.Create(name, Read(folder, name))));
    }

    /// <summary>The file under a path without its leading slash.</summary>
    public WebFile? Find(string path) => files.GetValueOrDefault(path);

    private static WebFile Read(string folder, string name) =>
        new(
            Types.TryGetContentType(name, out var type) ? WithCharset(type) : "application/octet-stream",
            name.StartsWith(HashedNames, StringComparison.Ordinal),
            [.. Codings.Select(coding => Form(Path.Combine(folder, name) + coding.Ending, coding.Coding))]
        );

    private static WebForm Form(string path, string? coding)
    {
        var bytes = File.ReadAllBytes(path);
        return new(coding, bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
    }

    private static string WithCharset(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
}

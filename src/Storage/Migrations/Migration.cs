using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Storage.Migrations;

/// <summary>One numbered SQL file of this folder (数据库脚本); once applied it never changes.</summary>
/// <param name="Number">Its place in the order, unique.</param>
/// <param name="Name">The file's name without the ending, such as <c>001_schemas</c>.</param>
/// <param name="Text">The SQL; <c>${service}</c> in it stands for the service's role.</param>
public sealed partial record Migration(int Number, string Name, string Text)
{
    /// <summary>SHA-256 of the text, in lower-case hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>All files of this build, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = ReadAll();

    /// <summary>The SQL for a service that signs in under this name.</summary>
    public string TextFor(string service) =>
        Text.Replace(
            "${service}",
            $"\"{service.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
            StringComparison.Ordinal
        );

    private static List<Migration> ReadAll()
    {
        var assembly = typeof(Migration).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Select(resource => (resource, match: Numbered().Match(resource)))
                .Where(found => found.match.Success)
                .Select(found => Read(assembly.GetManifestResourceStream(found.resource)!, found.match))
                .OrderBy(migration => migration.Number),
        ];
    }

    private static Migration Read(Stream resource, Match match)
    {
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return new Migration(number, match.Groups["name"].Value, reader.ReadToEnd());
    }

    [GeneratedRegex(@"\.Migrations\.(?<name>(?<number>[0-9]{3})_[a-z_]+)\.sql$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}

using System.Security.Cryptography;
using System.Text.Unicode;
using CsvHelper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>
/// File of divisions (区划文件): CSV in UTF-8 with the columns <c>code,name,tier,parent</c> and, where a year's changes
/// need them, <c>formerly</c> and <c>merged_into</c>.
/// </summary>
/// <param name="Hash">SHA-256 of the file, in lower-case hexadecimal: the ids of an import's commands follow from it.</param>
/// <param name="Lines">Its lines.</param>
public sealed record DivisionFile(string Hash, IReadOnlyList<Division> Lines)
{
    private const int MostLines = 20_000;
    private static readonly string[] Needed = ["code", "name", "tier", "parent"];
    private static readonly CsvReaderOptions Options = new() { HasHeader = true, TrackLineNumbers = true };

    /// <summary>The file that this build carries: GB/T 2260 as of 2023-06-30.</summary>
    public static DivisionFile OfThisBuild()
    {
        using var resource = typeof(DivisionFile).Assembly.GetManifestResourceStream(
            typeof(DivisionFile),
            "divisions.csv"
        )!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return Read(bytes.ToArray()).File
            ?? throw new InvalidDataException("The build's own divisions are unreadable.");
    }

    /// <summary>Reads a file, or says which line cannot be read.</summary>
    public static (DivisionFile? File, Refusal? Refusal) Read(byte[] bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return (null, Refusals.DivisionsUnreadable(1));
        }
        using var csv = CsvReader.Create(bytes, Options);
        var lines = new List<Division>();
        try
        {
            csv.ReadHeader();
            if (!Array.TrueForAll(Needed, column => csv.TryGetFieldIndex(column, out _)))
            {
                return (null, Refusals.DivisionsUnreadable(1));
            }
            while (csv.Read())
            {
                if (lines.Count >= MostLines || Line(csv) is not { } line)
                {
                    return (null, Refusals.DivisionsUnreadable((int)csv.LineNumber));
                }
                lines.Add(line);
            }
        }
        catch (CsvFormatException error)
        {
            return (null, Refusals.DivisionsUnreadable((int)error.LineNumber));
        }
        return (new(Convert.ToHexStringLower(SHA256.HashData(bytes)), lines), null);
    }

    private static Division? Line(CsvReader csv)
    {
        var readable =
            TryCode(csv, "code", out var code)
            & TryTier(Field(csv, "tier"), out var tier)
            & TryCode(csv, "parent", out var parent)
            & TryCode(csv, "formerly", out var formerly)
            & TryCode(csv, "merged_into", out var into);
        return readable && code is not null ? new(code.Value, Field(csv, "name"), tier, parent, formerly, into) : null;
    }

    private static bool TryTier(string text, out Tier tier) =>
        Enum.TryParse(text, ignoreCase: true, out tier) && text.All(char.IsAsciiLetter);

    private static bool TryCode(CsvReader csv, string column, out BodyCode? code)
    {
        var text = Field(csv, column);
        var read = BodyCode.TryParse(text, null, out var found);
        code = read ? found : null;
        return read || text.Length == 0;
    }

    private static string Field(CsvReader csv, string column) =>
        csv.TryGetFieldIndex(column, out var index) && index < csv.FieldCount ? csv.GetString(index) : string.Empty;
}

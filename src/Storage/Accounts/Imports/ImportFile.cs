using System.Security.Cryptography;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Accounts.Imports;

/// <summary>An imported file (导入文件): a heading and rows, from CSV or from the first sheet of a workbook.</summary>
/// <param name="Hash">SHA-256 of the file, in lower-case hexadecimal.</param>
/// <param name="Rows">The rows below the heading; blank ones are left out.</param>
public sealed record ImportFile(string Hash, IReadOnlyList<ImportRow> Rows)
{
    /// <summary>How many rows are taken at once.</summary>
    public const int MostRows = 2000;

    /// <summary>How many bytes a file may have.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const int LongestCell = 200;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>Reads a file, or says what is wrong with it.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="needed">The headings that must be there; others are read as they come.</param>
    public static (ImportFile? File, Refusal? Refusal) Read(byte[] bytes, IReadOnlyList<string> needed)
    {
        try
        {
            using var lines = (
                bytes.AsSpan().StartsWith(Zip) ? Workbook.Lines(bytes) : CommaText.Lines(bytes)
            ).GetEnumerator();
            return Read(lines, Convert.ToHexStringLower(SHA256.HashData(bytes)), needed);
        }
        catch (InvalidDataException)
        {
            return (null, Refusals.ImportUnreadable);
        }
    }

    private static (ImportFile? File, Refusal? Refusal) Read(
        IEnumerator<IReadOnlyList<string>> lines,
        string hash,
        IReadOnlyList<string> needed
    )
    {
        if (!lines.MoveNext())
        {
            return (null, Refusals.ImportEmpty);
        }
        string[] heading = [.. lines.Current.Select(cell => cell.Trim())];
        if (needed.FirstOrDefault(column => !heading.Contains(column, StringComparer.Ordinal)) is { } missing)
        {
            return (null, Refusals.ImportColumnMissing(missing));
        }
        var rows = new List<ImportRow>();
        for (var number = 2; lines.MoveNext(); number++)
        {
            var cells = Cells(heading, lines.Current);
            if (cells.Count > 0)
            {
                rows.Add(new(number, cells));
            }
            if (rows.Count > MostRows || number > 2 * MostRows)
            {
                return (null, Refusals.ImportTooLong);
            }
        }
        return rows.Count == 0 ? (null, Refusals.ImportEmpty) : (new(hash, rows), null);
    }

    private static Dictionary<string, string> Cells(string[] heading, IReadOnlyList<string> line)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < Math.Min(heading.Length, line.Count); place++)
        {
            var cell = line[place].Trim();
            if (cell.Length > LongestCell)
            {
                throw new InvalidDataException("A cell is endless.");
            }
            if (cell.Length > 0 && heading[place].Length > 0)
            {
                cells.TryAdd(heading[place], cell);
            }
        }
        return cells;
    }
}

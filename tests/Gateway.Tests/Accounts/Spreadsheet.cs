using System.IO.Compression;
using System.Security;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>Writes a workbook as office programs do: strings shared, one row left out, a day as a number.</summary>
internal static class Spreadsheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The bytes of a workbook whose first sheet has these rows; numbers stay numbers.</summary>
    public static byte[] Of(params string[][] rows)
    {
        var shared = rows.SelectMany(row => row).Distinct(StringComparer.Ordinal).ToList();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets><sheet name="一" sheetId="1" r:id="rId7"/></sheets></workbook>"""
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="rId7" Target="worksheets/sheet3.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/sharedStrings.xml",
                $"""<sst xmlns="{Main}">{string.Concat(shared.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>"))}</sst>"""
            );
            Write(
                zip,
                "xl/worksheets/sheet3.xml",
                $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows.Select((row, place) => Row(row, place + 1, shared)))}</sheetData></worksheet>"""
            );
        }
        return bytes.ToArray();
    }

    private static string Row(string[] cells, int number, List<string> shared) =>
        cells.All(cell => cell.Length == 0)
            ? string.Empty
            : $"""<row r="{number}">{string.Concat(cells.Select((cell, place) => Cell(cell, (char)('A' + place) + $"{number}", shared)))}</row>""";

    private static string Cell(string cell, string place, List<string> shared) =>
        cell.Length == 0 ? string.Empty
        : cell.All(char.IsAsciiDigit) ? $"""<c r="{place}"><v>{cell}</v></c>"""
        : $"""<c r="{place}" t="s"><v>{shared.IndexOf(cell)}</v></c>""";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}

using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ZhengXie.Linked.Storage.Accounts.Imports;

/// <summary>
/// Reads the first sheet of a workbook (工作簿, .xlsx). What it unpacks is bounded, and a document type is refused, so that a
/// small file cannot become an endless one.
/// </summary>
internal static class Workbook
{
    private const int MostCharacters = 16 * 1024 * 1024;
    private const int MostColumns = 64;
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
    };

    /// <summary>The rows of the first sheet, cell by cell; blank rows too.</summary>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static IEnumerable<IReadOnlyList<string>> Lines(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var shared = Shared(zip);
            return [.. Rows(Part(zip, FirstSheet(zip)), shared)];
        }
        catch (Exception error) when (error is XmlException or FormatException or OverflowException)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    private static string FirstSheet(ZipArchive zip)
    {
        var id = Part(zip, "xl/workbook.xml")
            .Descendants(Sheet + "sheet")
            .FirstOrDefault()
            ?.Attribute(Link + "id")
            ?.Value;
        var target = Part(zip, "xl/_rels/workbook.xml.rels")
            .Descendants(Package + "Relationship")
            .FirstOrDefault(link => link.Attribute("Id")?.Value == id)
            ?.Attribute("Target")
            ?.Value;
        return target is null ? throw new InvalidDataException("No sheet.")
            : target[0] == '/' ? target[1..]
            : "xl/" + target;
    }

    private static string[] Shared(ZipArchive zip) =>
        zip.GetEntry("xl/sharedStrings.xml") is null
            ? []
            : [.. Part(zip, "xl/sharedStrings.xml").Descendants(Sheet + "si").Select(Text)];

    private static IEnumerable<IReadOnlyList<string>> Rows(XDocument sheet, string[] shared)
    {
        var number = 1;
        foreach (var row in sheet.Descendants(Sheet + "row"))
        {
            var said = (int?)row.Attribute("r") ?? number;
            // Rows that are not written down are blank; so many of them are no list any more.
            for (; number < said && number <= 2 * ImportFile.MostRows; number++)
            {
                yield return [];
            }
            yield return Cells(row, shared);
            number = said + 1;
        }
    }

    private static List<string> Cells(XElement row, string[] shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements(Sheet + "c"))
        {
            var column = cell.Attribute("r")?.Value is { } place ? Column(place) : cells.Count;
            if (column >= MostColumns)
            {
                break;
            }
            while (cells.Count <= column)
            {
                cells.Add(string.Empty);
            }
            cells[column] = Value(cell, shared);
        }
        return cells;
    }

    private static string Value(XElement cell, string[] shared)
    {
        var value = cell.Element(Sheet + "v")?.Value ?? string.Empty;
        return cell.Attribute("t")?.Value switch
        {
            "s" => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) is var place
            && place >= 0
            && place < shared.Length
                ? shared[place]
                : throw new InvalidDataException("No such string."),
            "inlineStr" => cell.Element(Sheet + "is") is { } text ? Text(text) : string.Empty,
            _ => value,
        };
    }

    // How a word is spoken stands beside it and is not part of it.
    private static string Text(XElement rich) =>
        string.Concat(
            rich.Descendants(Sheet + "t").Where(text => text.Parent!.Name != Sheet + "rPh").Select(text => text.Value)
        );

    private static int Column(string place) =>
        place
            .TakeWhile(char.IsAsciiLetterUpper)
            .Aggregate(0, (column, letter) => checked(column * 26 + letter - 'A' + 1)) - 1
            is >= 0
                and var column
            ? column
            : throw new InvalidDataException("No such cell.");

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = (zip.GetEntry(name) ?? throw new InvalidDataException("No " + name)).Open();
        using var reader = XmlReader.Create(stream, Settings);
        return XDocument.Load(reader);
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace ZhengXie.Linked.Gateway.Exports.Sheets;

/// <summary>
/// Excel 工作簿 (ECMA-376), written forward only: a row is gone from memory as soon as it is added. Texts stand inline and are
/// never formulas.
/// </summary>
public sealed class XlsxSheet : ISheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MostCharacters = 32_767;
    private const string Plain = "0";
    private const string Bold = "1";

    private readonly ZipArchive parts;
    private readonly XmlWriter sheet;
    private readonly Watermark mark;

    /// <summary>Begins the workbook.</summary>
    public XlsxSheet(Stream file, Watermark mark, IReadOnlyList<string> headings)
    {
        this.mark = mark;
        parts = new(file, ZipArchiveMode.Create, leaveOpen: true);
        WorkbookParts.Write(parts, mark);
        sheet = XmlWriter.Create(
            parts.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(),
            new() { CloseOutput = true }
        );
        sheet.WriteStartElement("worksheet", Main);
        Freeze(mark.Rows.Count + 2);
        Widen(headings.Count);
        sheet.WriteStartElement("sheetData", Main);
        foreach (var (label, value) in mark.Rows)
        {
            Row([label, value], Plain);
        }
        Row([], Plain);
        Row(headings, Bold);
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<object?> cells) => Row(cells, Plain);

    /// <inheritdoc/>
    public void Finish()
    {
        sheet.WriteEndElement();
        sheet.WriteStartElement("pageSetup", Main);
        sheet.WriteAttributeString("paperSize", "9");
        sheet.WriteAttributeString("orientation", "landscape");
        sheet.WriteEndElement();
        sheet.WriteStartElement("headerFooter", Main);
        sheet.WriteElementString("oddHeader", Main, "&L" + Escaped(mark.ListName) + "&R" + Escaped(mark.Body));
        sheet.WriteElementString("oddFooter", Main, "&L" + Escaped(mark.Line) + "&R&P / &N");
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.Dispose();
        parts.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        sheet.Dispose();
        parts.Dispose();
    }

    private void Row(IReadOnlyList<object?> cells, string style)
    {
        sheet.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            sheet.WriteStartElement("c", Main);
            sheet.WriteAttributeString("s", style);
            if (Cells.IsNumber(cell))
            {
                sheet.WriteElementString("v", Main, Cells.Text(cell));
            }
            else if (cell is not null)
            {
                Inline(Cells.Text(cell));
            }
            sheet.WriteEndElement();
        }
        sheet.WriteEndElement();
    }

    private void Inline(string text)
    {
        sheet.WriteAttributeString("t", "inlineStr");
        sheet.WriteStartElement("is", Main);
        sheet.WriteStartElement("t", Main);
        sheet.WriteAttributeString("xml", "space", null, "preserve");
        sheet.WriteString(text.Length <= MostCharacters ? text : text[..MostCharacters]);
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private void Freeze(int rows)
    {
        var first = (rows + 1).ToString(CultureInfo.InvariantCulture);
        sheet.WriteStartElement("sheetViews", Main);
        sheet.WriteStartElement("sheetView", Main);
        sheet.WriteAttributeString("workbookViewId", "0");
        sheet.WriteStartElement("pane", Main);
        sheet.WriteAttributeString("ySplit", rows.ToString(CultureInfo.InvariantCulture));
        sheet.WriteAttributeString("topLeftCell", "A" + first);
        sheet.WriteAttributeString("activePane", "bottomLeft");
        sheet.WriteAttributeString("state", "frozen");
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private void Widen(int columns)
    {
        sheet.WriteStartElement("cols", Main);
        sheet.WriteStartElement("col", Main);
        sheet.WriteAttributeString("min", "1");
        sheet.WriteAttributeString("max", Math.Max(columns, 2).ToString(CultureInfo.InvariantCulture));
        sheet.WriteAttributeString("width", "20");
        sheet.WriteAttributeString("customWidth", "1");
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    // An ampersand begins a command of headers and footers.
    private static string Escaped(string text) => text.Replace("&", "&&", StringComparison.Ordinal);
}

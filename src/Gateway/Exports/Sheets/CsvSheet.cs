using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ZhengXie.Linked.Gateway.Exports.Sheets;

/// <summary>
/// CSV in UTF-8 with a byte order mark, as Excel wants it. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it: what a stranger wrote into a title must not be carried out on the reader's machine.
/// </summary>
public sealed class CsvSheet : ISheet
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
        InjectionEscapeCharacter = '\'',
        NewLine = "\r\n",
    };

    private readonly CsvWriter rows;

    /// <summary>Begins the file.</summary>
    public CsvSheet(Stream file, Watermark mark, IReadOnlyList<string> headings)
    {
        var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        rows = new(text, Form);
        foreach (var (label, value) in mark.Rows)
        {
            Add([label, value]);
        }
        Add([]);
        Add(headings);
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<object?> cells)
    {
        foreach (var cell in cells)
        {
            rows.WriteField(Cells.Text(cell));
        }
        rows.NextRecord();
    }

    /// <inheritdoc/>
    public void Finish() => rows.Flush();

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}

using System.Buffers;
using System.Text;

namespace ZhengXie.Linked.Gateway.Exports.Sheets;

/// <summary>
/// CSV (RFC 4180) in UTF-8 with a byte order mark, as Excel wants it. A text that a spreadsheet would take for a formula
/// gets an apostrophe before it: what a stranger wrote into a title must not be carried out on the reader's machine.
/// </summary>
public sealed class CsvSheet : ISheet
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly StreamWriter text;

    /// <summary>Begins the file.</summary>
    public CsvSheet(Stream file, Watermark mark, IReadOnlyList<string> headings)
    {
        text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
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
        for (var column = 0; column < cells.Count; column++)
        {
            if (column > 0)
            {
                text.Write(',');
            }
            text.Write(Cells.IsNumber(cells[column]) ? Cells.Text(cells[column]) : Cell(Cells.Text(cells[column])));
        }
        text.Write("\r\n");
    }

    /// <inheritdoc/>
    public void Finish() => text.Flush();

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private static string Cell(string content)
    {
        // A formula may hide behind blanks.
        var start = content.AsSpan().TrimStart(' ');
        var safe = !start.IsEmpty && Formula.Contains(start[0]) ? '\'' + content : content;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

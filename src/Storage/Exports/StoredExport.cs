using System.Text.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>An export (导出) as it is read from the list.</summary>
public sealed class StoredExport
{
    /// <summary>The columns, as <see cref="ExportReader"/> asks for them.</summary>
    internal const string Columns = """
        e.person AS "PersonId", e.export, e.number, e.list AS "ListText", e.body AS "BodyText", e.format AS "FormatText",
        e.filter AS "FilterText", convert_from(t.bytes, 'UTF8') AS words, e.state AS "StateText",
        coalesce(e.rows, p.rows, 0) AS rows, e.bytes, e.fault AS "FaultText", e.asked_at AS "AskedAt",
        e.until_at AS "Until"
        FROM lists.exports e
        LEFT JOIN record.texts t ON t.hash = decode(e.words, 'hex')
        LEFT JOIN record.export_progress p ON p.person = e.person AND p.export = e.export
        """;

    internal Guid PersonId { get; init; }
    internal string ListText { get; init; } = "";
    internal string BodyText { get; init; } = "";
    internal string FormatText { get; init; } = "";
    internal string FilterText { get; init; } = "";
    internal string StateText { get; init; } = "";
    internal string? FaultText { get; init; }
    internal string? Words { get; init; }

    /// <summary>Which of the person's, counted from 1.</summary>
    public int Export { get; init; }

    /// <summary>导出编号.</summary>
    public string Number { get; init; } = "";

    /// <summary>How many rows there are, or so far.</summary>
    public int Rows { get; init; }

    /// <summary>Length of the file.</summary>
    public long? Bytes { get; init; }

    /// <summary>When it was asked for (UTC).</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Until when the file can be fetched (UTC).</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whose.</summary>
    public PersonId Person => new(PersonId);

    /// <summary>Which list.</summary>
    public ExportList List => Enum.Parse<ExportList>(ListText);

    /// <summary>Of which body.</summary>
    public BodyCode Body => new(BodyText);

    /// <summary>In which form.</summary>
    public ExportFormat Format => Enum.Parse<ExportFormat>(FormatText);

    /// <summary>How far it is.</summary>
    public ExportState State => Enum.Parse<ExportState>(StateText);

    /// <summary>Why it came to nothing.</summary>
    public ExportFault? Fault => FaultText is null ? null : Enum.Parse<ExportFault>(FaultText);

    /// <summary>What it is narrowed to, with the words that are searched for.</summary>
    public ExportFilter Filter
    {
        get
        {
            var filter = JsonSerializer.Deserialize<ExportFilter>(FilterText, RecordJson.Events)!;
            return Words is null ? filter : filter with { Search = filter.Search! with { Words = Words } };
        }
    }
}

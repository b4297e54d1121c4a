using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Gateway.Exports.Sheets;
using ZhengXie.Linked.Gateway.Exports.Tables;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Exports;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>
/// Makes the file of an export (生成导出): page by page through the reader of the list's own window, with the roles that the
/// person has at that moment. A right that is lost meanwhile ends it.
/// </summary>
public sealed class ExportMaker(
    ExportReader reader,
    ExportQueue queue,
    ExportFiles files,
    PeopleReader people,
    AccountBook accounts,
    IBodyTreeSource bodies,
    IEnumerable<IExportTable> tables,
    TimeProvider time
)
{
    private const int PagesBetweenLooks = 20;

    private readonly Dictionary<ExportList, IExportTable> tables = tables.ToDictionary(table => table.List);

    /// <summary>Writes the file; what an earlier try has left goes first.</summary>
    /// <returns>What there is to record; nothing where the person gave it up meanwhile.</returns>
    public async Task<ExportCommand?> Make(TakenExport taken, CancellationToken cancellation)
    {
        await files.Remove(taken.Person, taken.Export, cancellation);
        if (await reader.Find(taken.Person, taken.Export, cancellation) is not { } asked)
        {
            return null;
        }
        await using var file = new ExportStream(asked.Person, asked.Export, files);
        using var sheet = Sheet(asked.Format, file, await MarkOf(asked, cancellation), tables[asked.List].Headings);
        var (rows, fault) = await Fill(sheet, file, asked, cancellation);
        if (rows is null)
        {
            return null;
        }
        if (fault is { } why)
        {
            return new FailExport(asked.Export, why);
        }
        sheet.Finish();
        await file.Store(atEnd: true, cancellation);
        return new FinishExport(asked.Export, rows.Value, file.Length, file.Hash());
    }

    // How many rows there are, or why it ends early; no number where nobody waits for it any more.
    private async Task<(int? Rows, ExportFault? Fault)> Fill(
        ISheet sheet,
        ExportStream file,
        StoredExport asked,
        CancellationToken cancellation
    )
    {
        var (rows, next, pages) = (0, default(string), 0);
        Caller? reading = null;
        do
        {
            if (pages++ % PagesBetweenLooks == 0)
            {
                if (!await queue.StillWaits(asked.Person, asked.Export, cancellation))
                {
                    return (null, null);
                }
                reading = await ReaderOf(asked, cancellation);
                await files.Progress(asked.Person, asked.Export, rows, cancellation);
            }
            if (reading is null)
            {
                return (rows, ExportFault.RightLost);
            }
            var page = await tables[asked.List].Read(new(asked.Body, asked.Filter, reading), next, cancellation);
            rows += page.Rows.Count;
            if (page.Fault is not null || rows > ExportRules.MostRows)
            {
                return (rows, page.Fault ?? ExportFault.TooManyRows);
            }
            foreach (var row in page.Rows)
            {
                sheet.Add(row);
            }
            next = page.Next;
            await file.Store(atEnd: false, cancellation);
        } while (next is not null);
        return (rows, null);
    }

    private static ISheet Sheet(ExportFormat format, Stream file, Watermark mark, IReadOnlyList<string> headings) =>
        format == ExportFormat.Csv ? new CsvSheet(file, mark, headings) : new XlsxSheet(file, mark, headings);

    // The reader with his present roles; none where he may not export this any more.
    private async Task<Caller?> ReaderOf(StoredExport asked, CancellationToken cancellation)
    {
        var person = await people.Find(asked.Person, cancellation);
        var caller = new Caller(asked.Person, person?.Grants ?? [], SteppedUp: false);
        var today = ChinaTime.DayOf(time.GetUtcNow());
        return ExportPermission.Grant(caller, asked.List, asked.Body, today, bodies.Current) is null ? null : caller;
    }

    private async Task<Watermark> MarkOf(StoredExport asked, CancellationToken cancellation)
    {
        var body = bodies.Current.Find(asked.Body);
        return new(
            asked.Number,
            asked.List,
            $"{body?.Name}（{asked.Body}）",
            await accounts.NameOf(asked.Person, cancellation) ?? asked.Person.ToString(),
            time.GetUtcNow()
        );
    }
}

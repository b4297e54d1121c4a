using System.Text.Json;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Exports;

/// <summary>Row of an export (导出) in <c>lists.exports</c>.</summary>
internal sealed record ExportRow(
    Guid Person,
    int Export,
    string List,
    string Body,
    string Format,
    JsonElement Filter,
    string? Words,
    string State,
    int? Rows,
    long? Bytes,
    string? Fault,
    DateTimeOffset AskedAt,
    DateTimeOffset? UntilAt
)
{
    public static ExportRow Of(ExportJob job, int export) =>
        new(
            job.Person.Value,
            export,
            job.Asked.List.ToString(),
            job.Body.Value,
            job.Asked.Format.ToString(),
            JsonSerializer.SerializeToElement(job.Asked.Filter, RecordJson.Events),
            job.Asked.Words,
            job.State.ToString(),
            job.File?.Rows,
            job.File?.Bytes,
            job.Fault?.ToString(),
            job.At,
            job.File?.Until
        );
}

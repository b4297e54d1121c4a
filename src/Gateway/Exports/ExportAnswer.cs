using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Storage.Exports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>Sends the file of an export, chunk by chunk, always to be saved.</summary>
public sealed class ExportAnswer(StoredExport export, string name, ExportFiles files)
    : IResult,
        IEndpointMetadataProvider
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), ["application/octet-stream"])
        );

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var isCsv = export.Format == ExportFormat.Csv;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name + (isCsv ? ".csv" : ".xlsx"));
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        response.ContentType = isCsv ? Csv : Xlsx;
        response.ContentLength = export.Bytes;
        var chunks = files.Read(export.Person, export.Export, export.Bytes!.Value, httpContext.RequestAborted);
        await foreach (var chunk in chunks)
        {
            await response.Body.WriteAsync(chunk, httpContext.RequestAborted);
        }
    }
}

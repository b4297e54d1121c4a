using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using ZhengXie.Linked.Domain.Files;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>Sends a stored file, chunk by chunk, always to be saved and never to be shown inside the page.</summary>
public sealed class FileAnswer(StoredFile file, string name, FileStore store) : IResult, IEndpointMetadataProvider
{
    private const string Nothing = "default-src 'none'; sandbox";

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), ["application/octet-stream"])
        );

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileName.Clean(name, file.Kind));
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = Nothing;
        response.ContentType = FileKinds.MediaTypeOf(file.Kind);
        response.ContentLength = file.Length;
        await foreach (var chunk in store.Read(file, httpContext.RequestAborted))
        {
            await response.Body.WriteAsync(chunk, httpContext.RequestAborted);
        }
    }
}

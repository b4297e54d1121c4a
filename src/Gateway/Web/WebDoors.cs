using Microsoft.Net.Http.Headers;

namespace ZhengXie.Linked.Gateway.Web;

/// <summary>
/// The windows at the door (网页): their files, and for every address that is no interface the one page that draws it.
/// Nothing here asks who is there; what a window shows it reads from the interface.
/// </summary>
public static class WebDoors
{
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    private static readonly PathString[] Interfaces = ["/api", "/hub", "/health", "/openapi"];

    /// <summary>Answers for the windows; whatever is not theirs goes on.</summary>
    public static IApplicationBuilder UseWeb(this IApplicationBuilder app)
    {
        var files = WebFiles.Load(WebFiles.Folder);
        return app.Use(
            (context, next) => Asked(context.Request, files) is { } file ? Send(context, file) : next(context)
        );
    }

    private static WebFile? Asked(HttpRequest request, WebFiles files)
    {
        var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!reads || Interfaces.Any(own => request.Path.StartsWithSegments(own, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }
        var path = request.Path.Value!.TrimStart('/');
        // A name with an ending means a file, and one that is not there is not the page.
        return files.Find(path) ?? (Path.HasExtension(path) ? null : files.Page);
    }

    private static async Task Send(HttpContext context, WebFile file)
    {
        var form = Chosen(context.Request, file);
        var (request, response) = (context.Request.GetTypedHeaders(), context.Response);
        response.Headers.CacheControl = file.Kept ? ForGood : AskAgain;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ETag = form.Tag;
        if (request.IfNoneMatch.Any(tag => tag.Tag.Equals(form.Tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = file.ContentType;
        response.ContentLength = form.Bytes.Length;
        if (form.Coding is not null)
        {
            response.Headers.ContentEncoding = form.Coding;
        }
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(form.Bytes, context.RequestAborted);
        }
    }

    private static WebForm Chosen(HttpRequest request, WebFile file)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return file.Forms.First(form =>
            form.Coding is null || accepted.Any(one => one.Quality is not 0 && one.Value.Equals(form.Coding, Ignoring))
        );
    }

    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;
}

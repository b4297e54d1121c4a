using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Files;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>
/// Upload room (收件处): many slow telephones may send at once, into temporary files; only a few files at a time are held
/// in memory, looked at and stored.
/// </summary>
public sealed class UploadRoom(Uploads uploads, IOptions<LimitOptions> limits) : IDisposable
{
    private const int BytesInMemory = 64 * 1024;

    private readonly SemaphoreSlim places = new(limits.Value.UploadsAtOnce);
    private readonly SemaphoreSlim tables = new(limits.Value.FilesExaminedAtOnce);

    /// <summary>Receives, looks at and keeps one file.</summary>
    /// <param name="body">The bare content.</param>
    /// <param name="name">The name that the sender gives it.</param>
    /// <param name="sender">Whose it is then.</param>
    /// <param name="cancellation">The sender has gone.</param>
    public async Task<(UploadedFile? File, Refusal? Refusal)> Take(
        Stream body,
        string? name,
        PersonId sender,
        CancellationToken cancellation
    )
    {
        if (!await places.WaitAsync(0, cancellation))
        {
            return (null, Refusals.TooBusy);
        }
        try
        {
            await using var received = new FileBufferingReadStream(
                body,
                BytesInMemory,
                FileCheck.MostBytes + 1,
                Temporary
            );
            await received.DrainAsync(cancellation);
            return received.Length > FileCheck.MostBytes
                ? (null, Refusals.FileTooLarge)
                : await Examine(received, name, sender, cancellation);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusals.FileTooLarge);
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        places.Dispose();
        tables.Dispose();
    }

    private async Task<(UploadedFile? File, Refusal? Refusal)> Examine(
        FileBufferingReadStream received,
        string? name,
        PersonId sender,
        CancellationToken cancellation
    )
    {
        await tables.WaitAsync(cancellation);
        try
        {
            var content = new byte[received.Length];
            received.Position = 0;
            await received.ReadExactlyAsync(content, cancellation);
            return FileCheck.Look(content) switch
            {
                { Kind: { } kind } => await uploads.Keep(
                    sender,
                    FileName.Clean(name, kind),
                    kind,
                    content,
                    cancellation
                ),
                var verdict => (null, verdict.Refusal),
            };
        }
        finally
        {
            tables.Release();
        }
    }

    private static string Temporary() => Path.GetTempPath();
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>
/// Downloads (下载附件). Whoever asks has decided that the reader may see what names the file: a hash alone opens nothing.
/// </summary>
public sealed class FileDownloads(FileStore store)
{
    /// <summary>The file under the name by which the reader knows it, or the answer of a thing that does not exist.</summary>
    public async Task<Results<FileAnswer, RefusalResult>> Answer(
        string hash,
        string name,
        CancellationToken cancellation
    ) =>
        await store.Find(hash, cancellation) is { } file
            ? new FileAnswer(file, name, store)
            : Refusals.NotFound.Result();
}

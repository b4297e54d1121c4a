using System.Security.Cryptography;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Copies files and hashes them on the way.</summary>
internal static class CopiedFiles
{
    private const int Buffer = 256 * 1024;

    /// <summary>Copies one file.</summary>
    /// <returns>The copy's size and hash; none where the file is gone, as a live server's files may be.</returns>
    public static async Task<CopiedFile?> CopyAsync(string from, string to, string path, CancellationToken cancellation)
    {
        try
        {
            await using var source = new FileStream(
                Path.Combine(from, path),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete
            );
            await using var copy = PrivateFile.Create(Path.Combine(to, path));
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[Buffer];
            var size = 0L;
            while (await source.ReadAsync(buffer, cancellation) is > 0 and var read)
            {
                hash.AppendData(buffer, 0, read);
                await copy.WriteAsync(buffer.AsMemory(0, read), cancellation);
                size += read;
            }
            return new CopiedFile(path, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}

using System.Security.Cryptography;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Exports;

namespace ZhengXie.Linked.Gateway.Exports;

/// <summary>
/// The file of an export while it is written (在写文件): what a page adds is held until <see cref="Store"/> seals it away, so
/// that memory holds little more than a page and nothing is ever written in the clear.
/// </summary>
public sealed class ExportStream(PersonId person, int export, ExportFiles files) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<byte> held = [];
    private long length;
    private int chunks;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position
    {
        get => length;
        set => throw new NotSupportedException();
    }

    /// <summary>SHA-256 of all that was written, as the record names it; asked for once, at the end.</summary>
    public string Hash() => Convert.ToHexStringLower(hash.GetHashAndReset());

    /// <summary>Seals away every full chunk; at the end also the rest.</summary>
    public async Task Store(bool atEnd, CancellationToken cancellation)
    {
        while (held.Count >= ExportFiles.ChunkBytes || (atEnd && held.Count > 0))
        {
            var size = Math.Min(held.Count, ExportFiles.ChunkBytes);
            await files.Write(person, export, chunks++, held.GetRange(0, size).ToArray(), cancellation);
            held.RemoveRange(0, size);
        }
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        held.AddRange(buffer);
        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // What is held goes out page by page.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
        }
        base.Dispose(disposing);
    }
}

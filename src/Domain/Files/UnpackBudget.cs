using System.IO.Compression;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>What may be unpacked while one file is looked at, all its parts together.</summary>
internal sealed class UnpackBudget
{
    /// <summary>Ten times the largest file: office documents pack about that well, bombs a thousand times better.</summary>
    private int left = 10 * FileCheck.MostBytes;

    /// <summary>Reads packed bytes to the end; none if they are damaged or the budget is spent.</summary>
    public byte[]? Unpack(Stream packed)
    {
        try
        {
            using var unpacked = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                left -= read;
                if (left < 0)
                {
                    return null;
                }
                unpacked.Write(buffer, 0, read);
            }
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Unpacks a zlib stream.</summary>
    public byte[]? UnpackZlib(ReadOnlyMemory<byte> packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        return Unpack(stream);
    }
}

using System.Buffers.Binary;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>A sketch as bytes (指纹存档): 64 numbers of four bytes, the greatest first in each.</summary>
internal static class SketchBytes
{
    public static byte[] Of(ReadOnlySpan<uint> sketch)
    {
        var bytes = new byte[sketch.Length * sizeof(uint)];
        for (var at = 0; at < sketch.Length; at++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at * sizeof(uint)), sketch[at]);
        }
        return bytes;
    }

    public static uint[] Read(ReadOnlySpan<byte> bytes)
    {
        var sketch = new uint[Likeness.Hashes];
        for (var at = 0; at < sketch.Length; at++)
        {
            sketch[at] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at * sizeof(uint))..]);
        }
        return sketch;
    }
}

using System.Runtime.InteropServices;
using NpgsqlTypes;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The texts that the group's events name.</summary>
internal sealed class TextColumns : Columns
{
    private readonly List<byte[]> hashes;
    private readonly List<string?> titles;
    private readonly List<byte[]> bytes;

    public TextColumns()
    {
        hashes = Column<byte[]>(NpgsqlDbType.Bytea);
        titles = Column<string?>(NpgsqlDbType.Text);
        bytes = Column<byte[]>(NpgsqlDbType.Bytea);
    }

    public void Add(PaperText text)
    {
        hashes.Add(Convert.FromHexString(text.Hash));
        titles.Add(text.Title);
        bytes.Add(WholeArray(text.Bytes));
    }

    private static byte[] WholeArray(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Array!.Length == segment.Count
            ? segment.Array
            : memory.ToArray();
}

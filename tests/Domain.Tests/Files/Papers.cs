using System.IO.Compression;
using System.Text;

namespace ZhengXie.Linked.Domain.Tests.Files;

/// <summary>Builds small documents, good and bad, byte by byte.</summary>
internal static class Papers
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Word(params (string Name, byte[] Bytes)[] more) => Office(WordType, more);

    public static byte[] Office(string type, params (string Name, byte[] Bytes)[] more) =>
        Zip([
            (
                "[Content_Types].xml",
                Utf8($"""<Types><Override PartName="/word/document.xml" ContentType="{type}"/></Types>""")
            ),
            ("word/document.xml", "<w:document/>"u8.ToArray()),
            .. more,
        ]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    public static byte[] Pdf(string more = "", byte[]? objects = null, string filter = "/Filter /FlateDecode")
    {
        var start = Utf8($"%PDF-1.7\n1 0 obj\n<< /Type /Catalog {more} >>\nendobj\n");
        return objects is null
            ? [.. start, .. "%%EOF"u8]
            :
            [
                .. start,
                .. Utf8($"2 0 obj\n<< /Type /ObjStm {filter} >>\nstream\n"),
                .. objects,
                .. "\nendstream\n%%EOF"u8,
            ];
    }

    public static byte[] Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionMode.Compress, leaveOpen: true))
        {
            zlib.Write(Utf8(text));
        }
        return bytes.ToArray();
    }

    public static byte[] Compound(params string[] entries)
    {
        var bytes = new byte[512 + (entries.Length * 128)];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(bytes, 0);
        for (var i = 0; i < entries.Length; i++)
        {
            Encoding.Unicode.GetBytes(entries[i]).CopyTo(bytes, 512 + (i * 128));
        }
        return bytes;
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

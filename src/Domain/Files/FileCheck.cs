using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>
/// File check (附件检查): tells the kind by the content and refuses whatever can carry a program. Everything it reads is
/// bounded, so that a file built to unfold without end costs no more than any other.
/// </summary>
public static class FileCheck
{
    /// <summary>Bytes of one file.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Looks at a whole file.</summary>
    public static FileVerdict Look(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        return bytes switch
        {
            [] => Refusals.FileEmpty,
            { Length: > MostBytes } => Refusals.FileTooLarge,
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            _ when bytes.StartsWith("RIFF"u8) && Holds(bytes, 8, "WEBP"u8) => FileKind.Webp,
            _ when Holds(bytes, 4, "ftyp"u8) => IsHeic(bytes) ? FileKind.Heic : Refusals.FileKindUnknown,
            _ when bytes.StartsWith("%PDF-"u8) => PdfCheck.Look(content),
            _ when bytes.StartsWith(OfficeCheck.Magic) => OfficeCheck.Look(content),
            _ when bytes.StartsWith(OldOfficeCheck.Magic) => OldOfficeCheck.Look(bytes),
            _ => TextCheck.Look(bytes),
        };
    }

    private static bool IsHeic(ReadOnlySpan<byte> bytes) =>
        Holds(bytes, 8, "heic"u8)
        || Holds(bytes, 8, "heix"u8)
        || Holds(bytes, 8, "mif1"u8)
        || Holds(bytes, 8, "hevc"u8);

    private static bool Holds(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> mark) =>
        bytes.Length >= at + mark.Length && bytes.Slice(at, mark.Length).SequenceEqual(mark);
}

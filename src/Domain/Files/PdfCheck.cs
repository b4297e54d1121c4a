using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>Looks into PDF documents: scripts, programs to launch, forms with scripts and embedded files are refused.</summary>
internal static class PdfCheck
{
    // Long enough not to occur by chance inside a compressed picture.
    private static readonly HashSet<string> Programs = new(StringComparer.Ordinal)
    {
        "JavaScript",
        "Launch",
        "RichMedia",
        "EmbeddedFile",
        "EmbeddedFiles",
        "XFA",
    };

    public static FileVerdict Look(ReadOnlyMemory<byte> content)
    {
        var outside = PdfNames.In(content.Span);
        if (outside.Contains("Encrypt"))
        {
            return Refusals.FileLocked;
        }
        if (outside.Overlaps(Programs))
        {
            return Refusals.FileCarriesProgram;
        }
        // Since version 1.5 objects can stand compressed inside streams, and a script with them.
        return outside.Contains("ObjStm") ? LookInside(content) : FileKind.Pdf;
    }

    private static FileVerdict LookInside(ReadOnlyMemory<byte> content)
    {
        var budget = new UnpackBudget();
        foreach (var stream in PdfStreams.OfObjects(content))
        {
            if (stream.Unpack(budget) is not { } objects)
            {
                return Refusals.FileDamaged;
            }
            if (PdfNames.In(objects).Overlaps(Programs))
            {
                return Refusals.FileCarriesProgram;
            }
        }
        return FileKind.Pdf;
    }
}

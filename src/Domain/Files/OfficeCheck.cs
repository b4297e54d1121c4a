using System.IO.Compression;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>Looks into Office packages (OOXML): every part is unpacked within a budget, embedded documents too.</summary>
internal static class OfficeCheck
{
    private const int MostParts = 4096;
    private const int DeepestPackage = 3;

    public static ReadOnlySpan<byte> Magic => "PK\u0003\u0004"u8;

    public static FileVerdict Look(ReadOnlyMemory<byte> content) => Look(content, new UnpackBudget(), depth: 1);

    private static FileVerdict Look(ReadOnlyMemory<byte> content, UnpackBudget budget, int depth)
    {
        if (depth > DeepestPackage)
        {
            return Refusals.FileDamaged;
        }
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
            return archive.Entries.Count > MostParts ? Refusals.FileDamaged : Look(archive, budget, depth);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            return Refusals.FileDamaged;
        }
    }

    private static FileVerdict Look(ZipArchive archive, UnpackBudget budget, int depth)
    {
        FileKind? kind = null;
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted)
            {
                return Refusals.FileLocked;
            }
            using var packed = entry.Open();
            if (budget.Unpack(packed) is not { } part)
            {
                return Refusals.FileDamaged;
            }
            if (FaultOf(entry.FullName, part, budget, depth) is { } refusal)
            {
                return refusal;
            }
            kind ??= OfficeParts.IsContentTypes(entry.FullName) ? OfficeParts.KindOf(part) : null;
        }
        return kind is { } known ? known : Refusals.FileKindUnknown;
    }

    private static Refusal? FaultOf(string name, byte[] part, UnpackBudget budget, int depth) =>
        OfficeParts.IsProgram(name) || part is [(byte)'M', (byte)'Z', ..] ? Refusals.FileCarriesProgram
        : OfficeParts.IsContentTypes(name) && OfficeParts.NamesProgram(part) ? Refusals.FileCarriesProgram
        : OfficeParts.IsRelations(name) && OfficeParts.FetchesTemplate(part) ? Refusals.FileCarriesProgram
        : OfficeWords.BearMark(name, part) ? Refusals.SecretMark
        : part.AsSpan().StartsWith(Magic) ? Look(part, budget, depth + 1).Refusal
        : part.AsSpan().StartsWith(OldOfficeCheck.Magic) && OldOfficeCheck.CarriesProgram(part)
            ? Refusals.FileCarriesProgram
        : null;
}

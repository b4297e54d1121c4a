using System.Runtime.InteropServices;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>
/// Looks into compound files, the form of Office before 2007. Only Word's are taken in: there a macro always stands in
/// storages of its own, while old workbooks and slides can hide one inside their main stream.
/// </summary>
internal static class OldOfficeCheck
{
    private const int EntryBytes = 128;

    private static readonly string[] Programs =
    [
        "VBA",
        "_VBA_PROJECT",
        "_VBA_PROJECT_CUR",
        "Macros",
        "ObjectPool",
        "\u0001Ole10Native",
        "\u0001Ole10ItemName",
    ];

    private static readonly string[] Locked = ["EncryptedPackage", "EncryptionInfo", "DataSpaces"];

    public static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static FileVerdict Look(ReadOnlySpan<byte> bytes) =>
        HoldsAny(bytes, Locked) ? Refusals.FileLocked
        : HoldsAny(bytes, Programs) ? Refusals.FileCarriesProgram
        : HoldsAny(bytes, ["WordDocument"]) ? FileKind.OldWord
        : Refusals.FileKindUnknown;

    /// <summary>Whether an object inside carries a program; whatever cannot be told counts as one.</summary>
    public static bool CarriesProgram(ReadOnlySpan<byte> bytes) => Look(bytes).Kind is null;

    private static bool HoldsAny(ReadOnlySpan<byte> bytes, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (HoldsEntry(bytes, name))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Directory entries are 128 bytes, aligned, and begin with their name. Every such place is looked at, not only those
    /// that the file says are its directory: a lying file gains nothing.
    /// </summary>
    private static bool HoldsEntry(ReadOnlySpan<byte> bytes, string name)
    {
        var wanted = name + '\0';
        for (var at = 0; at + EntryBytes <= bytes.Length; at += EntryBytes)
        {
            var found = MemoryMarshal.Cast<byte, char>(bytes.Slice(at, wanted.Length * sizeof(char)));
            if (found.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }
}

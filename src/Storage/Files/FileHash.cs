using System.Buffers;

namespace ZhengXie.Linked.Storage.Files;

/// <summary>File hash (附件哈希) as it stands in addresses: 64 lower-case hexadecimal digits.</summary>
public static class FileHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether the text is one.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.AsSpan().IndexOfAnyExcept(Digits) < 0;
}

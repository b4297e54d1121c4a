using System.Text;
using System.Text.Unicode;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>Tells plain text from everything else: UTF-8, or the GB18030 that older Windows programs write.</summary>
internal static class TextCheck
{
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    public static FileVerdict Look(ReadOnlySpan<byte> bytes)
    {
        var unicode = Utf8.IsValid(bytes);
        return HoldsControls(bytes) || (!unicode && !IsChinese(bytes)) ? Refusals.FileKindUnknown
            : SecretMarks.StandAnywhereIn((unicode ? Encoding.UTF8 : Chinese).GetString(bytes)) ? Refusals.SecretMark
            : FileKind.Text;
    }

    /// <summary>Bytes below 0x20 are never part of a longer character in either encoding.</summary>
    private static bool HoldsControls(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one is (< 0x20 and not (0x09 or 0x0A or 0x0D or 0x0C)) or 0x7F)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        try
        {
            Chinese.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

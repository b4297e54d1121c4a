using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace ZhengXie.Linked.Storage.Accounts.Imports;

/// <summary>Reads CSV (逗号分隔文本) in UTF-8 or in the GB18030 that office programs write.</summary>
internal static class CommaText
{
    private static readonly CsvReaderOptions Options = new() { HasHeader = false };

    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    /// <summary>The lines, cell by cell.</summary>
    /// <exception cref="InvalidDataException">It is no text, or a quotation does not end.</exception>
    public static IEnumerable<IReadOnlyList<string>> Lines(byte[] bytes)
    {
        using var csv = CsvReader.Create(Unicode(bytes), Options);
        while (Next(csv))
        {
            yield return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
        }
    }

    private static bool Next(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }

    private static byte[] Unicode(byte[] bytes)
    {
        if (bytes.Contains((byte)0))
        {
            throw new InvalidDataException("No text.");
        }
        if (Utf8.IsValid(bytes))
        {
            return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        }
        try
        {
            return Encoding.UTF8.GetBytes(Chinese.GetString(bytes));
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}

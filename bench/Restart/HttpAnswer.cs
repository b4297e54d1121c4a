using System.Globalization;
using System.Text;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>Finds the end of an answer over HTTP (应答), of announced length or in chunks.</summary>
internal static class HttpAnswer
{
    /// <summary>The content, once all of it has come; nothing before.</summary>
    /// <param name="received">What has come.</param>
    public static byte[]? Whole(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }
        var content = received[(head + 4)..];
        var length = received[..head].IndexOf("Content-Length: "u8);
        if (length < 0)
        {
            return Chunks(content);
        }
        var announced = int.Parse(Line(received[(length + 16)..]), CultureInfo.InvariantCulture);
        return content.Length < announced ? null : content[..announced].ToArray();
    }

    private static byte[]? Chunks(ReadOnlySpan<byte> rest)
    {
        var whole = new List<byte>();
        while (rest.IndexOf("\r\n"u8) >= 0)
        {
            var size = Line(rest);
            var length = int.Parse(
                Encoding.ASCII.GetString(size),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            );
            rest = rest[(size.Length + 2)..];
            if (rest.Length < length + 2)
            {
                return null;
            }
            if (length == 0)
            {
                return [.. whole];
            }
            whole.AddRange(rest[..length]);
            rest = rest[(length + 2)..];
        }
        return null;
    }

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> text) => text[..text.IndexOf("\r\n"u8)];
}

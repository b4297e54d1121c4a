using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>
/// One request to submit a report (提交请求), as bytes. Before it is sent again it gets another command id and another
/// number in its title, both in place: the load generator shares the machine with what it measures and must cost little.
/// </summary>
internal sealed class Submission
{
    private const string NoNumber = "00000000";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly byte[] bytes;
    private readonly int id;
    private readonly int number;

    /// <summary>Writes the request.</summary>
    /// <param name="body">The body it goes to, as six digits.</param>
    /// <param name="token">The caller's token.</param>
    /// <param name="text">The text.</param>
    public Submission(string body, string token, ReportText text)
    {
        var numbered = text with { Title = text.Title + NoNumber };
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                body,
                text = numbered,
                category = nameof(ReportCategory.Society),
            },
            Json
        );
        var head = $"""
            POST /api/reports HTTP/1.1
            Host: 127.0.0.1
            Authorization: Bearer {token}
            Idempotency-Key: {Guid.Empty}
            Content-Type: application/json
            Content-Length: {content.Length}


            """;
        bytes = [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n")), .. content];
        id = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Guid.Empty.ToString()));
        number = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(NoNumber + "\""));
    }

    /// <summary>The request, under a new command id and with a text that was never sent.</summary>
    public ReadOnlyMemory<byte> Next(int unique)
    {
        Utf8Formatter.TryFormat(Guid.CreateVersion7(), bytes.AsSpan(id), out _);
        Utf8Formatter.TryFormat(unique, bytes.AsSpan(number), out _, new('D', (byte)NoNumber.Length));
        return bytes;
    }
}

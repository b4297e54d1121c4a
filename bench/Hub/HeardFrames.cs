using System.Buffers.Binary;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Takes whole messages out of what has come over a socket (收到的帧), without copying anything.</summary>
/// <param name="received">What has come and was not taken yet.</param>
internal ref struct HeardFrames(ReadOnlySpan<byte> received)
{
    private const int Text = 1;
    private const int Close = 8;
    private const int Unasked = 10;
    private const int LongLength = 126;
    private const byte EndOfMessage = 0x1E;

    private readonly ReadOnlySpan<byte> all = received;
    private ReadOnlySpan<byte> messages;

    /// <summary>Bytes of frames that are done with.</summary>
    public int Taken { get; private set; }

    /// <summary>The message now looked at, as JSON.</summary>
    public ReadOnlySpan<byte> Message { get; private set; }

    /// <summary>Whether the server has said that it closes.</summary>
    public bool Closed { get; private set; }

    /// <summary>Goes on to the next message; whether there is a whole one.</summary>
    public bool Next()
    {
        while (messages.IsEmpty)
        {
            if (!NextFrame())
            {
                return false;
            }
        }
        var end = messages.IndexOf(EndOfMessage);
        Message = messages[..end];
        messages = messages[(end + 1)..];
        return true;
    }

    private bool NextFrame()
    {
        var rest = all[Taken..];
        if (rest.Length < 2)
        {
            return false;
        }
        var isLong = rest[1] == LongLength;
        var head = isLong ? 4 : 2;
        if (rest.Length < head)
        {
            return false;
        }
        var length = isLong ? BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) : rest[1];
        if (rest.Length < head + length)
        {
            return false;
        }
        Taken += head + length;
        switch (rest[0] & 0xF)
        {
            case Text:
                messages = rest.Slice(head, length);
                break;
            case Close:
                Closed = true;
                break;
            case Unasked:
                break;
            default:
                throw new InvalidDataException($"The hub sent a frame of the kind {rest[0]:X}.");
        }
        return true;
    }
}

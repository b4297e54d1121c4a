using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// Lets another .NET process collect its garbage at once (完整回收), through the diagnostic port that every one of them has: without
/// it, memory of a connection would be whatever garbage happened to lie about. The words are those of the runtime's own protocol.
/// </summary>
internal static class FullCollection
{
    private const byte EventPipe = 2;
    private const byte CollectTracing = 2;
    private const byte Well = 0;
    private const byte ServerSays = 0xFF;
    private const int HeadBytes = 20;
    private const int BufferMegabytes = 1;
    private const int NetTrace = 1;
    private const int Informational = 4;
    private const ulong CollectNow = 0x800000;
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";

    /// <summary>Asks for it, and waits until the process has answered.</summary>
    /// <exception cref="InvalidOperationException">The process refuses.</exception>
    public static async Task Ask(int process)
    {
        var port = Directory.GetFiles(Path.GetTempPath(), $"dotnet-diagnostic-{process}-*-socket").Single();
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(new UnixDomainSocketEndPoint(port));
        await socket.SendAsync(Question());
        var head = new byte[HeadBytes];
        await using var answers = new NetworkStream(socket);
        await answers.ReadExactlyAsync(head);
        if (head[^4] != ServerSays || head[^3] != Well)
        {
            throw new InvalidOperationException($"Process {process} collects nothing: {Convert.ToHexString(head)}");
        }
    }

    private static byte[] Question()
    {
        byte[] asked =
        [
            .. Number(BufferMegabytes),
            .. Number(NetTrace),
            .. Number(1), // One provider of events.
            .. Number((uint)CollectNow),
            .. Number(0),
            .. Number(Informational),
            .. Number(Runtime.Length + 1),
            .. Encoding.Unicode.GetBytes(Runtime + '\0'),
            .. Number(0),
        ];
        var length = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(length, (ushort)(HeadBytes + asked.Length));
        return [.. "DOTNET_IPC_V1\0"u8, .. length, EventPipe, CollectTracing, 0, 0, .. asked];
    }

    private static byte[] Number(uint number)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Number(int number) => Number((uint)number);
}

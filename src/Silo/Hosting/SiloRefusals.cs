using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Silo.Hosting;

/// <summary>What an operator is told of a silo that did not start (启动失败), where it is his to mend.</summary>
internal static class SiloRefusals
{
    /// <summary>One sentence; none for an error that is not the operator's.</summary>
    public static string? Sentence(Exception error) =>
        error switch
        {
            DatabaseRefusedException or EngineRefusedException => error.Message,
            _ when Chain(error).Any(IsTaken) =>
                "节点要用的端口已被占用。请核对 Cluster:SiloPort、Cluster:GatewayPort 与 --urls，或先停止占用端口的进程。",
            _ => null,
        };

    private static bool IsTaken(Exception error) =>
        error is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };

    private static IEnumerable<Exception> Chain(Exception error)
    {
        for (var link = error; link is not null; link = link.InnerException)
        {
            yield return link;
        }
    }
}

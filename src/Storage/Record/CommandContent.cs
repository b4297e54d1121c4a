using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Digest of what a command says (指令内容): tells a repetition from another command under the same id.</summary>
public static class CommandContent
{
    /// <summary>SHA-256 over the subject, the command's name and its members.</summary>
    public static byte[] Of(IOrder order)
    {
        var command = order.Command.GetType();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{order.Subject}\n{command.Name}\n"));
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(order.Command, command, RecordJson.Events));
        return hash.GetHashAndReset();
    }
}

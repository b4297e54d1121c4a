using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Reads what a hub answers to a question (门铃应答).</summary>
internal static class HubAnswer
{
    /// <summary>Stands for the empty answer to the greeting.</summary>
    public static JoinAnswer Greeted { get; } = new(Joined: false, 0, 0);

    /// <summary>Passes on the answer in a message that completes a question, or the error that stands in its place.</summary>
    public static void Pass(ReadOnlySpan<byte> message, TaskCompletionSource<JoinAnswer> to)
    {
        var whole = JsonSerializer.Deserialize<JsonElement>(message);
        if (whole.TryGetProperty("result", out var result))
        {
            to.TrySetResult(result.Deserialize<JoinAnswer>(JsonSerializerOptions.Web)!);
        }
        else
        {
            to.TrySetException(new InvalidDataException(Encoding.UTF8.GetString(message)));
        }
    }
}

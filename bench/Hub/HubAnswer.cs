using System.Text;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Reads what a hub answers to a question (门铃应答).</summary>
internal static class HubAnswer
{
    /// <summary>Stands for the empty answer to the greeting.</summary>
    public static JoinAnswer Greeted { get; } = new(Joined: false, 0, 0);

    /// <summary>The answer in a message that completes a question.</summary>
    /// <exception cref="InvalidDataException">The hub answered with an error.</exception>
    public static JoinAnswer Read(ReadOnlySpan<byte> message)
    {
        var whole = JsonSerializer.Deserialize<JsonElement>(message);
        return whole.TryGetProperty("result", out var result)
            ? result.Deserialize<JoinAnswer>(JsonSerializerOptions.Web)!
            : throw new InvalidDataException(Encoding.UTF8.GetString(message));
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Answers;

/// <summary>A team's names (调研组名单): kept apart from the events, so that they can be redacted.</summary>
/// <param name="People">组长、成员、专家和联系人.</param>
public sealed record TeamPaper(IReadOnlyList<TeamPerson> People)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public PaperText Written() => PaperText.Of(null, JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <summary>Reads what <see cref="Written"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no team's.</exception>
    public static TeamPaper Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<TeamPaper>(bytes, Options) ?? throw new JsonException("Not a team.");
}

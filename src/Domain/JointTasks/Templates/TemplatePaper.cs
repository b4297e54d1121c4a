using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>How a template becomes bytes (模板存档), and bytes a template again.</summary>
public static class TemplatePaper
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>As canonical UTF-8 JSON, under its hash.</summary>
    public static PaperText Of(string name, TemplateContent content) =>
        PaperText.Of(name, JsonSerializer.SerializeToUtf8Bytes(content, Options));

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no template's.</exception>
    public static TemplateContent Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize<TemplateContent>(bytes, Options) ?? throw new JsonException("Not a template.");

    /// <summary>What a template of the plan would hold: no dates, and of those invited only whether all below are.</summary>
    public static TemplateContent Content(string kind, PlanFrame plan, PlanText text) =>
        new(kind, text)
        {
            AllBelow = plan.Invitees.AllBelow,
            Topics = plan.Topics,
            Indicators = plan.Indicators,
            Steps = [.. plan.Steps.Select(step => step with { On = null })],
        };
}

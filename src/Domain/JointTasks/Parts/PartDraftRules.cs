using System.Text.Json;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Rules of what is kept while it is typed (填报草稿规范): an object of a screen's own making, clean and bounded.</summary>
public static class PartDraftRules
{
    /// <summary>The most bytes, as the client wrote it.</summary>
    public const int MostBytes = 300_000;

    /// <summary>What is wrong with it, if anything.</summary>
    public static Refusal? Check(PartDraftRequest request) =>
        request.Revision < 1 ? Refusals.PartDraftStale
        : request.Content.ValueKind != JsonValueKind.Object || IsTooLong(request.Content) ? Refusals.PartDraftWrong
        : Clean(request.Content)?.At("content");

    // Half a character can be written in JSON, but not read.
    private static Refusal? Clean(JsonElement content)
    {
        try
        {
            return Fault(content);
        }
        catch (InvalidOperationException)
        {
            return Refusals.BrokenText;
        }
    }

    private static bool IsTooLong(JsonElement content) =>
        System.Text.Encoding.UTF8.GetByteCount(content.GetRawText()) > MostBytes;

    // Every text in it, as deep as the door lets it be.
    private static Refusal? Fault(JsonElement content) =>
        content.ValueKind switch
        {
            JsonValueKind.String => Plain.Characters(content.GetString()!, "content"),
            JsonValueKind.Array => content.EnumerateArray().Select(Fault).FirstOrDefault(wrong => wrong is not null),
            JsonValueKind.Object => content
                .EnumerateObject()
                .Select(member => Plain.Characters(member.Name, "content") ?? Fault(member.Value))
                .FirstOrDefault(wrong => wrong is not null),
            _ => null,
        };
}

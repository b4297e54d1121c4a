using System.Text.Json;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Rules of drafts of plans (方案草稿规范): anything may be missing, nothing may be without bound.</summary>
public static class PlanDraftRules
{
    private const int MostCharacters = 200_000;

    /// <summary>What is wrong with the form, if anything.</summary>
    public static Refusal? Check(JsonElement form) =>
        form.ValueKind != JsonValueKind.Object ? Refusals.PlanDraftWrong
        : form.GetRawText().Length > MostCharacters ? Refusals.TooLong(MostCharacters).At("form")
        : Clean(form);

    // Half a character can be written in JSON, but not read.
    private static Refusal? Clean(JsonElement form)
    {
        try
        {
            return Words(form)
                .Select(words => Plain.Characters(words, "form"))
                .FirstOrDefault(wrong => wrong is not null);
        }
        catch (InvalidOperationException)
        {
            return Refusals.BrokenText.At("form");
        }
    }

    private static IEnumerable<string> Words(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member => Words(member.Value).Prepend(member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Words),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };
}

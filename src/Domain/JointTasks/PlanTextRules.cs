using System.Globalization;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Kinds;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Rules of what a plan says (方案正文规范), and of what its kind's own form asks besides.</summary>
internal static class PlanTextRules
{
    private const string Prefix = "text.fields.";
    private const int MostFieldCharacters = 1000;

    public static Refusal? Check(PlanText text, TaskKind kind) =>
        PlanRules.Named(text.Subject, PlanBounds.Subject, "plan.text.subject")
        ?? Plain.Optional(text.Background, PlanBounds.Passage, "plan.text.background")
        ?? Plain.Passage(text.Requirements, PlanBounds.Passage, "plan.text.requirements")
        ?? Entries(text.Questions, PlanBounds.Questions, PlanBounds.Question, "plan.text.questions")
        ?? Entries(text.Sites, PlanBounds.Sites, PlanBounds.Question, "plan.text.sites")
        ?? Entries(text.Questionnaire, PlanBounds.Questionnaire, PlanBounds.Asked, "plan.text.questionnaire")
        ?? Fields(text.Fields, kind);

    private static Refusal? Entries(IReadOnlyList<string> entries, int most, int characters, string field)
    {
        if (entries.Count > most)
        {
            return Refusals.PlanTooMany(most).At(field);
        }
        return entries
            .Select((entry, place) => PlanRules.Named(entry, characters, $"{field}[{place}]"))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Fields(IReadOnlyDictionary<string, string> given, TaskKind kind)
    {
        var own = kind
            .Plan.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(field => field.Key[Prefix.Length..], StringComparer.Ordinal);
        return given.Keys.FirstOrDefault(key => !own.ContainsKey(key)) is not null
            ? Refusals.PlanFieldUnknown
            : own.Select(field => Field(field.Value, given.GetValueOrDefault(field.Key)))
                .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? Field(FormField field, string? value)
    {
        var name = "plan." + field.Key;
        if (Plain.IsBlank(value))
        {
            return field.Required ? Refusals.Missing.At(name) : null;
        }
        var most = field.Most ?? MostFieldCharacters;
        var refusal =
            field.Type == FieldType.Passage ? Plain.Passage(value, most, name) : Plain.Line(value, most, name);
        return refusal ?? (Fits(field, value) ? null : Refusals.PlanFieldWrong.At(name));
    }

    private static bool Fits(FormField field, string value) =>
        field.Type switch
        {
            FieldType.Choice => field.Choices.Contains(value),
            FieldType.Whole => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            FieldType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
            FieldType.Moment => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
            FieldType.YesNo => value is "true" or "false",
            _ => true,
        };
}

using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Rules of fieldwork (调研记录规范): anything may be missing, nothing may be without bound or impossible.</summary>
public static class FieldworkRules
{
    /// <summary>The most characters of a whole sheet.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>The most files of a whole sheet.</summary>
    public const int MostFiles = 100;

    private const int MostSites = 60;
    private const int MostForums = 60;
    private const int MostCases = 30;
    private const int MostListed = 100;
    private const int MostCount = 1_000_000;

    /// <summary>What is wrong with the sheet, if anything; whether its files are known is another question.</summary>
    public static Refusal? Check(FieldworkSheet? sheet)
    {
        if (sheet is null)
        {
            return Refusals.Missing.At("sheet");
        }
        return Each(sheet.Sites, MostSites, "sheet.sites", Site)
            ?? Each(sheet.Forums, MostForums, "sheet.forums", Forum)
            ?? (sheet.Questionnaires is { } papers ? Papers(papers) : null)
            ?? Each(sheet.Cases, MostCases, "sheet.cases", Case)
            ?? Each(sheet.Problems, MostListed, "sheet.problems", Listed)
            ?? Each(sheet.Suggestions, MostListed, "sheet.suggestions", Listed)
            ?? (Length(sheet) > MostCharacters ? Refusals.TooLong(MostCharacters).At("sheet") : null);
    }

    /// <summary>Every file that the sheet names; asked also of sheets that were not looked at yet.</summary>
    public static IEnumerable<AttachedFile> FilesIn(FieldworkSheet sheet) =>
        (sheet.Sites ?? []).SelectMany(site => site?.Photos ?? []).Concat(sheet.Files ?? []);

    /// <summary>The sheet in figures.</summary>
    public static FieldworkTotals Count(FieldworkSheet sheet) =>
        new(
            sheet.Sites.Count,
            sheet.Forums.Count,
            sheet.Forums.Sum(forum => forum.People),
            sheet.Questionnaires?.Sent ?? 0,
            sheet.Questionnaires?.Returned ?? 0,
            sheet.Cases.Count,
            sheet.Problems.Count,
            sheet.Suggestions.Count,
            FilesIn(sheet).Count()
        );

    private static Refusal? Site(FieldSite site, string field) =>
        Named(site.Place, field + ".place")
        ?? Plain.Optional(site.Address, 200, field + ".address")
        ?? Plain.Optional(site.Note, 2000, field + ".note")
        ?? (site.Photos is null ? Refusals.Missing.At(field + ".photos") : null);

    private static Refusal? Forum(FieldForum forum, string field) =>
        Named(forum.Subject, field + ".subject")
        ?? (Possible(forum.People) ? null : Refusals.FieldworkCountWrong.At(field + ".people"))
        ?? Plain.Optional(forum.Minutes, 5000, field + ".minutes");

    private static Refusal? Papers(Questionnaires papers) =>
        !Possible(papers.Sent) ? Refusals.FieldworkCountWrong.At("sheet.questionnaires.sent")
        : !Possible(papers.Returned) ? Refusals.FieldworkCountWrong.At("sheet.questionnaires.returned")
        : papers.Returned > papers.Sent ? Refusals.QuestionnairesWrong
        : null;

    private static Refusal? Case(FieldCase found, string field) =>
        Named(found.Title, field + ".title") ?? Plain.Passage(found.Text, 3000, field + ".text");

    private static Refusal? Listed(string line, string field) => Plain.Passage(line, 500, field);

    private static Refusal? Named(string? name, string field) =>
        Plain.IsBlank(name) ? Refusals.Missing.At(field) : Plain.Line(name, 100, field);

    private static bool Possible(int count) => count is >= 0 and <= MostCount;

    private static Refusal? Each<T>(IReadOnlyList<T>? all, int most, string field, Func<T, string, Refusal?> check)
    {
        if (all is null)
        {
            return Refusals.Missing.At(field);
        }
        return all.Count > most
            ? Refusals.FieldworkTooLong.At(field)
            : all.Select((one, place) => Known(one, $"{field}[{place}]", check))
                .FirstOrDefault(wrong => wrong is not null);
    }

    private static Refusal? Known<T>(T one, string field, Func<T, string, Refusal?> check) =>
        one is null ? Refusals.Missing.At(field) : check(one, field);

    private static int Length(FieldworkSheet sheet) =>
        sheet.Sites.Sum(site => site.Place.Length + (site.Address?.Length ?? 0) + (site.Note?.Length ?? 0))
        + sheet.Forums.Sum(forum => forum.Subject.Length + (forum.Minutes?.Length ?? 0))
        + sheet.Cases.Sum(found => found.Title.Length + found.Text.Length)
        + sheet.Problems.Sum(line => line.Length)
        + sheet.Suggestions.Sum(line => line.Length);
}

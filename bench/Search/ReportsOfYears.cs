using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Bench.Search;

/// <summary>
/// Reports submitted over some years (历年信息), oldest first, every second one at the first office, the rest at all in turn;
/// every fiftieth a twin of one before it, with a few characters changed.
/// </summary>
internal sealed class ReportsOfYears(Prose prose, DateTimeOffset now, int many, int months, int characters)
{
    private const int TwinEvery = 50;

    /// <summary>All of them, made one after the other.</summary>
    public IEnumerable<(Report Report, ReportText Text)> All()
    {
        var first = now.AddMonths(-months);
        var earlier = prose.Report(characters);
        for (var number = 0; number < many; number++)
        {
            var text = number % TwinEvery == TwinEvery - 1 ? Like(earlier, number) : prose.Report(characters);
            earlier = number % TwinEvery == 0 ? text : earlier;
            yield return (Submitted(number, text, first + ((now - first) * ((double)number / many))), text);
        }
    }

    private static Report Submitted(int number, ReportText text, DateTimeOffset at)
    {
        var office = Office.All[number % 2 == 0 ? 0 : number / 2 % Office.All.Length];
        var author = office.Caller;
        var happened = new ReportSubmitted(
            new(DerivedId.Of("bench-report", $"{number}")),
            office.Body,
            [author.Person],
            null,
            null,
            ReportPaper.Of(text).Hash,
            TextRules.Characters(text),
            (ReportCategory)(number % 7),
            number % 40 == 0 ? Urgency.Urgent : Urgency.Ordinary,
            SecurityMark.Internal,
            SourceChannel.Online,
            [],
            $"{office.Body}-XX-{at.Year}"
        );
        var by = Signature.Of(author.Person, author.Grants[0]);
        return Report.Evolve(
            Report.Start,
            new(happened, at.AddTicks(-(at.Ticks % 10)), by, $"{office.Body}-XX-{at.Year}-{number:0000}")
        );
    }

    private static ReportText Like(ReportText text, int number) =>
        text with
        {
            Title = $"{text.Title}{number}",
            Advice = text.Advice[(text.Advice.Length / 4)..] + $"另{number}",
        };
}

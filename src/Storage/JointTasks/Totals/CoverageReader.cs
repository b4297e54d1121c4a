using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Totals;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Reads how far a total report covers bodies and questions (覆盖情况查看); for the launcher only.</summary>
public sealed class CoverageReader(SeenTasks tasks, TotalReader totals, TotalMaterial material, JointTaskTexts texts)
{
    /// <summary>The coverage of the version in force; none for others than the launcher.</summary>
    public async Task<TotalCoverageView?> Read(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        if (await tasks.Find(id, caller, cancellation) is not { All: true } seen)
        {
            return null;
        }
        var total = seen.Task.Total;
        var coverage = new Coverage(await totals.Paper(total, total.Version, cancellation) ?? TotalPaper.Empty);
        var plan = await texts.Read(seen.Task.Plan.Text, cancellation) is { } bytes ? PlanPaper.Read(bytes) : null;
        var parts = (await material.Received(seen.Task, cancellation)).ToDictionary(part => part.Body);
        return new(
            total.Version,
            [
                .. Enumerable
                    .Range(1, seen.Task.QuestionCount)
                    .Select(question => new QuestionCoverage(
                        question,
                        plan?.Questions.ElementAtOrDefault(question - 1),
                        coverage.ParagraphsTo(question),
                        [.. coverage.QuotedTo(question).Select(body => seen.Facts.Bodies.Reference(body.Value))]
                    )),
            ],
            [
                .. seen
                    .Task.Expected.OrderBy(invited => invited.Body)
                    .Select(invited => Draw(invited, parts.GetValueOrDefault(invited.Body), coverage, seen)),
            ],
            coverage.WithoutQuestion
        );
    }

    private static BodyCoverage Draw(Invitation invited, ReceivedPart? part, Coverage coverage, SeenTask seen) =>
        new(
            seen.Facts.Bodies.Reference(invited.Body.Value),
            part?.Version,
            coverage.ParagraphsOf(invited.Body),
            [
                .. (part?.Words ?? [])
                    .GroupBy(words => words.Place.Section)
                    .Select(section => new SectionCoverage(
                        section.Key,
                        coverage.TakenFrom(invited.Body, section.Key),
                        section.Count()
                    )),
            ],
            [.. coverage.QuestionsOf(invited.Body)]
        );
}

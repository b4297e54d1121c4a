using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>What holds among several reports, in whichever order they are merged, freed, returned, recalled and signed.</summary>
public sealed class MergingJourneyTests
{
    private static readonly BodyCode[] Line = [Family.Duji, Family.Huaibei, Family.Anhui];

    [Fact]
    public void AfterEveryAct_CreditsAndStatesAreConsistent() =>
        Journey.ForAll(80, row => Walk(row, office => MergeConsistency.Check(office)));

    [Fact]
    public void TheJourneys_ReachEveryEventOfMerging_AndASigningOfAMergedReportAbove()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var adoptedAbove = false;
        Journey.ForAll(
            80,
            row =>
            {
                var office = Walk(row, _ => { });
                seen.UnionWith(office.Log.Select(entry => EventNames.Of(entry.Happened.Event)));
                adoptedAbove |= office.Reports.Any(report =>
                    report.Merging is not null && report.Legs.Any(leg => leg.State == LegState.Adopted)
                );
            }
        );

        Assert.Superset(
            new HashSet<string>
            {
                "report.merged",
                "report.source-merged",
                "report.merge-undone",
                "report.source-released",
                "report.returned",
                "report.recalled",
                "report.signed",
            },
            seen
        );
        Assert.True(adoptedAbove);
    }

    // Each number of the row picks one of the things that somebody might want; what is refused is passed over.
    private static Office Walk(int[] row, Action<Office> step)
    {
        var office = new Office();
        for (var number = 1; number <= 4; number++)
        {
            office.Edited(Staff.Informant, Family.Duji, number);
        }
        foreach (var number in row)
        {
            var wishes = Wishes(office, number).ToList();
            for (var tried = 0; tried < wishes.Count; tried++)
            {
                var (by, report, command) = wishes[(number + (tried * 7919)) % wishes.Count];
                if (office.When(by, report, command).Refused is null)
                {
                    step(office);
                    break;
                }
            }
        }
        return office;
    }

    private static IEnumerable<(Caller By, ReportId Report, ReportCommand Command)> Wishes(Office office, int number)
    {
        foreach (var report in office.Reports.OrderBy(report => report.Id.Value).ToList())
        {
            foreach (var body in Line.Where(report.Copies.ContainsKey))
            {
                foreach (var (by, command) in AtDesk(report, body))
                {
                    yield return (by, report.Id, command);
                }
            }
            foreach (var leg in report.Legs)
            {
                yield return (Staff.Editor(leg.From), report.Id, new RecallLeg(leg.Number));
                yield return (Staff.Editor(leg.To), report.Id, new ReceiveLeg(leg.Number));
            }
            yield return (Staff.Informant, report.Id, new ResubmitReport(Papers.Second));
        }
        foreach (var body in Line)
        {
            var editing = office
                .Reports.Where(report => report.Copies.GetValueOrDefault(body)?.Stage == CopyStage.Editing)
                .Select(report => report.Id)
                .OrderBy(id => id.Value)
                .ToArray();
            if (editing.Length >= 2 && office.Reports.Count < 12)
            {
                var some = editing.Where((_, place) => ((number >> place) & 1) == 0).Take(3).ToArray();
                var sources = some.Length < 2 ? editing[..2] : some;
                yield return (
                    Staff.Editor(body),
                    Office.Numbered(100 + office.Reports.Count),
                    office.Merge(body, sources)
                );
            }
        }
    }

    private static IEnumerable<(Caller By, ReportCommand Command)> AtDesk(Report report, BodyCode body)
    {
        var (editor, signer) = (Staff.Editor(body), Staff.Signer(body));
        yield return (editor, new TakeReport(body));
        yield return (editor, new AcceptReport(body));
        yield return (editor, Papers.Return(body));
        yield return (editor, new RequestReview(body));
        yield return (Staff.Reviewer(body), new ApproveReport(body));
        yield return (signer, new SignReport(body, AdoptionKind.Merged, Papers.Issue));
        yield return (editor, new ReopenReport(body, "再改。"));
        yield return (editor, new UndoMerge("想分开办。"));
        foreach (var target in Line.Where(target => target != body))
        {
            yield return (signer, new ForwardReport(body, [target]));
        }
        foreach (
            var result in report.Results.Where(result => result.Kind == ResultKind.Returned && result.Body == body)
        )
        {
            yield return (editor, new CorrectResult(result.Number, "登记有误。"));
        }
    }
}

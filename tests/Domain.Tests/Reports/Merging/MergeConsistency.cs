using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports.Journeys;

namespace ZhengXie.Linked.Domain.Tests.Reports.Merging;

/// <summary>What is true of all reports of an office together, whatever was merged and undone.</summary>
internal static class MergeConsistency
{
    public static void Check(Office office)
    {
        foreach (var report in office.Reports)
        {
            Soundness.Check(office.StoryOf(report.Id));
            Assert.All(report.Copies.Values, copy => CheckLock(office, report, copy));
            if (report.Merging is { } merging)
            {
                CheckSources(office, report, merging);
                CheckCredits(office, report, merging);
            }
        }
    }

    // Locked and merged are one; the lock leads to a report that was made of this one and was not undone.
    private static void CheckLock(Office office, Report report, Copy copy)
    {
        Assert.Equal(copy.Stage == CopyStage.Merged, copy.MergedInto is not null);
        Assert.True(copy.Stage != CopyStage.Dissolved || (report.Merging is not null && report.Origin == copy.Body));
        if (copy.MergedInto is { } into)
        {
            var merged = office[into];
            Assert.Equal(copy.Body, merged.Origin);
            Assert.NotEqual(CopyStage.Dissolved, merged.Copies[merged.Origin].Stage);
            Assert.Contains(merged.Merging!.Sources, source => source.Report == report.Id);
            Assert.DoesNotContain(report.Legs, leg => leg.From == copy.Body && leg.IsOpen);
        }
    }

    // As long as a merge stands it holds all its sources; once undone, it holds none and was never signed.
    private static void CheckSources(Office office, Report report, Domain.Reports.Merging merging)
    {
        var copy = report.Copies[report.Origin];
        var undone = copy.Stage == CopyStage.Dissolved;
        Assert.True(!undone || copy.Adoption is null);
        foreach (var source in merging.Sources)
        {
            var locked = office[source.Report].Copies[report.Origin].MergedInto == report.Id;
            Assert.NotEqual(undone, locked);
            Assert.Equal(source.Number, office[source.Report].Copies[report.Origin].Number);
        }
        Assert.True(copy.Stage is not (CopyStage.Returned or CopyStage.Declined));
    }

    // Credits are the sources down to what authors submitted: each once, nobody forgotten, nobody beside them.
    private static void CheckCredits(Office office, Report report, Domain.Reports.Merging merging)
    {
        var roots = merging.Sources.SelectMany(source => Roots(office, source.Report)).Distinct().ToList();
        Assert.Equal(
            roots.OrderBy(root => root.Value),
            merging.Credits.Select(credit => credit.Root).OrderBy(root => root.Value)
        );
        foreach (var credit in merging.Credits)
        {
            var root = office[credit.Root];
            Assert.Equal(root.Authors, credit.Authors);
            Assert.Equal(root.Copies[root.Origin].Number, credit.Number);
            Assert.Contains(root.Origin, credit.Bodies);
            Assert.Contains(report.Origin, credit.Bodies);
        }
        var authors = merging.Credits.SelectMany(credit => credit.Authors).Distinct();
        Assert.Equal(authors, report.Authors);
    }

    private static IEnumerable<ReportId> Roots(Office office, ReportId report) =>
        office[report].Merging is { } merging
            ? merging.Sources.SelectMany(source => Roots(office, source.Report))
            : [report];
}

using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>What is true of every report that the rules let come about.</summary>
internal static class Soundness
{
    public static void Check(Story story)
    {
        var report = story.Report;
        Assert.All(report.Copies, entry => CheckCopy(report, entry.Value));
        Assert.All(report.Copies, entry => Assert.Equal(entry.Key, entry.Value.Body));
        Assert.All(report.Legs, leg => CheckLeg(report, leg));
        Assert.Equal(Enumerable.Range(1, report.Legs.Length), report.Legs.Select(leg => leg.Number));
        Assert.Equal(Enumerable.Range(1, report.Results.Length), report.Results.Select(result => result.Number));
        Assert.Equal(Enumerable.Range(1, report.Directives.Length), report.Directives.Select(one => one.Item));
        Assert.All(report.Results, result => CheckResult(report, result));
        Assert.All(report.Directives, directive => CheckDirective(report, directive));
        Assert.Equal(Enumerable.Range(1, report.Leads.Length), report.Leads.Select(one => one.Item));
        Assert.Equal(Enumerable.Range(1, report.Handovers.Length), report.Handovers.Select(one => one.Item));
        Assert.All(report.Copies.Values, copy => CheckReferral(report, copy));
        CheckNumbers(story);
    }

    // A copy stands as turned exactly while one lead or handover of its body stands.
    private static void CheckReferral(Report report, Copy copy)
    {
        var leads = report.Leads.Count(lead => lead.Body == copy.Body && !lead.Withdrawn);
        var handovers = report.Handovers.Count(handover => handover.Body == copy.Body && !handover.Withdrawn);
        Assert.Equal(copy.Stage == CopyStage.TurnedToProposal ? 1 : 0, leads);
        Assert.Equal(copy.Stage == CopyStage.HandedToDepartment ? 1 : 0, handovers);
        Assert.True(
            !copy.IsReferred
                || report.Legs.All(leg => leg.To != copy.Body || leg.Offline || leg.State != LegState.Received),
            "what was turned into something else has no leg in hand"
        );
    }

    private static void CheckCopy(Report report, Copy copy)
    {
        Assert.NotEqual(CopyStage.InHand, copy.Stage);
        Assert.Equal(Enumerable.Range(1, copy.Versions.Length), copy.Versions.Select(version => version.Number));
        if (copy.Stage == CopyStage.Arriving)
        {
            Assert.Null(copy.Number);
            Assert.Empty(copy.Versions);
            Assert.Contains(report.Legs, leg => leg.To == copy.Body && leg.State == LegState.Sent);
            return;
        }
        Assert.True(
            copy.Number is not null || report.Legs.Any(leg => leg.From == copy.Body && leg.Evidence is not null)
        );
        Assert.InRange(copy.Current, 1, copy.Versions.Length);
        Assert.True(copy.Adoption is not null || !copy.IsSigned);
        if (copy.Adoption is { } adoption)
        {
            var result = report.Results[adoption.Result - 1];
            Assert.Equal(
                (ResultKind.Adopted, copy.Body, null, adoption.Kind, adoption.Issue, adoption.Version),
                (result.Kind, result.Body, result.CorrectedBy, result.Adoption, result.Issue, result.Version)
            );
        }
        Assert.True(!copy.IsSigned || copy.Adoption!.Version == copy.Current, "what is in force is what was signed");
    }

    private static void CheckLeg(Report report, Leg leg)
    {
        Assert.Equal(report.Copies[leg.From].Versions[leg.Version - 1].Text, leg.Text);
        var ended = leg.State is LegState.Returned or LegState.Declined or LegState.Adopted or LegState.Converted;
        Assert.Equal(ended, leg.Result is not null);
        Assert.Equal(ended || leg.State == LegState.Recalled, leg.EndedAt is not null);
        var twins = report.Legs.Where(other => (other.From, other.To) == (leg.From, leg.To) && other.IsOpen);
        Assert.True(twins.Count() <= 1, "one open leg between two bodies");
        if (leg.Offline || leg.State == LegState.Recalled)
        {
            return;
        }
        var copy = report.Copies[leg.To];
        Assert.Equal(leg.State != LegState.Sent, leg.ReceivedAt is not null);
        Assert.True(
            leg.State != LegState.Received || copy.InHand || copy.MergedInto is not null,
            "what was received and not decided is in hand"
        );
        Assert.True(leg.State != LegState.Adopted || copy.Adoption is not null, "what was adopted was signed");
        Assert.True(
            copy.Stage is not (CopyStage.Returned or CopyStage.Declined)
                || leg.State is LegState.Sent or LegState.Returned or LegState.Declined,
            "a copy that was refused leaves no leg adopted"
        );
    }

    private static void CheckResult(Report report, Result result)
    {
        if (result.Corrects is { } old)
        {
            Assert.Equal(result.Number, report.Results[old - 1].CorrectedBy);
            Assert.Equal(result.Kind, report.Results[old - 1].Kind);
        }
        Assert.Equal(result.CorrectedBy is null, result.CorrectedFor is null);
        if (result.CorrectedBy is { } later and > 0)
        {
            Assert.Equal(result.Number, report.Results[later - 1].Corrects);
        }
    }

    private static void CheckDirective(Report report, Directive directive)
    {
        var told = report.Results[directive.Result - 1];
        Assert.Equal(
            (ResultKind.Directive, directive.Item, directive.Body, null),
            (told.Kind, told.Directive, told.Body, told.CorrectedBy)
        );
        if (directive.Reply is { } number)
        {
            var reply = report.Results[number - 1];
            Assert.Equal((ResultKind.Reply, directive.Item, null), (reply.Kind, reply.Directive, reply.CorrectedBy));
        }
    }

    // A paper gets its number once; every number that the record gave stands on exactly one paper.
    private static void CheckNumbers(Story story)
    {
        var given = story.Log.Select(recorded => recorded.Number).OfType<string>().Order(StringComparer.Ordinal);
        var borne = story
            .Report.Copies.Values.Select(copy => copy.Number)
            .Where(number => number != "杜政协信息3号")
            .Concat(story.Report.Directives.Select(directive => directive.Number))
            .Concat(story.Report.Leads.Select(lead => lead.Number))
            .Concat(story.Report.Handovers.Select(handover => handover.Number))
            .OfType<string>()
            .Order(StringComparer.Ordinal);
        Assert.Equal(given, borne);
    }
}

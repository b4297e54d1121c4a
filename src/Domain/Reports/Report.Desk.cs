using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>What a desk decides on its own copy beyond a plain step.</content>
public sealed partial record Report
{
    private const int MostBulletinCharacters = 40;
    private const int MostIssuesAYear = 999;

    private static Decision<ReportEvent> Accept(AcceptReport command, Signature by) =>
        Checklist.CheckTicks(command.Checks) is { } refusal
            ? refusal
            : Happens(
                by,
                new ReportAccepted(command.Body) { Checks = command.Checks is { Count: > 0 } ticks ? [.. ticks] : null }
            );

    private static Decision<ReportEvent> Revise(ReviseText command, Copy copy, Signature by)
    {
        if (command.BaseVersion != copy.Current)
        {
            return Refusals.TextStale;
        }
        var refusal = TextRules.Check(command.Text) ?? Plain.Optional(command.Note, MostReasonCharacters, "note");
        if (refusal is not null)
        {
            return refusal;
        }
        var text = ReportPaper.Of(command.Text);
        if (text.Hash == copy.Text!.Text)
        {
            return Refusals.TextUnchanged;
        }
        var version = copy.Versions.Length + 1;
        var characters = TextRules.Characters(command.Text);
        var revised = new TextRevised(copy.Body, version, text.Hash, characters, command.Note);
        return Makes(by, revised, [text], version);
    }

    private static Decision<ReportEvent> Sign(SignReport command, Copy copy, Signature by, ReportFacts facts) =>
        CheckIssue(command.Kind, command.Issue, facts) is { } refusal
            ? refusal
            : Makes(by, new ReportSigned(copy.Body, command.Kind, command.Issue, copy.Current), [], copy.Current);

    // 转送 prints nothing, so it needs no issue. Early in January an office still closes last year's issues.
    private static Refusal? CheckIssue(AdoptionKind kind, BulletinIssue? issue, ReportFacts facts)
    {
        if (issue is null)
        {
            return kind == AdoptionKind.Transferred ? null : Refusals.IssueMissing;
        }
        var year = facts.Today.Year;
        if (issue.Year < year - 1 || issue.Year > year || issue.Number is < 1 or > MostIssuesAYear)
        {
            return Refusals.IssueInvalid;
        }
        return Plain.IsBlank(issue.Bulletin)
            ? Refusals.IssueMissing
            : Plain.Line(issue.Bulletin, MostBulletinCharacters, "issue.bulletin");
    }
}

using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Row of <c>lists.issue_items</c>. Authors and readers apart by spaces; they are compared as they are written.</summary>
internal sealed record IssueRow(
    Guid Report,
    string Body,
    string Bulletin,
    int IssueYear,
    int IssueNumber,
    string Kind,
    string? Number,
    string TextHash,
    string Authors,
    string Readers,
    DateTimeOffset SignedAt
);

/// <summary>Draws what bodies signed of a report for print (期刊列表).</summary>
internal static class IssueRows
{
    public static IEnumerable<DrawnRow> Of(Report report) =>
        from copy in report.Copies.Values
        let adoption = copy.Adoption
        where adoption is { Issue: not null }
        select new DrawnRow(("issue_items", copy.Body.Value), Row(report, copy, adoption));

    private static IssueRow Row(Report report, Copy copy, Adoption adoption) =>
        new(
            report.Id.Value,
            copy.Body.Value,
            adoption.Issue!.Bulletin,
            adoption.Issue.Year,
            adoption.Issue.Number,
            adoption.Kind.ToString(),
            copy.Number,
            copy.Versions[adoption.Version - 1].Text,
            string.Join(' ', report.Authors),
            string.Join(' ', Readers(report, copy)),
            SignedAt(report, adoption)
        );

    // The issue is the body's own; those who sent something up, and the authors, find what is theirs in it.
    private static IEnumerable<string> Readers(Report report, Copy copy) =>
        report
            .Below(copy.Body)
            .Order()
            .Select(Visibility.Desk)
            .Prepend(Visibility.Chair(copy.Body))
            .Prepend(Visibility.Desk(copy.Body))
            .Concat(report.Authors.Select(Visibility.Person));

    // A correction does not move a report within its issue.
    private static DateTimeOffset SignedAt(Report report, Adoption adoption)
    {
        var result = report.Results[adoption.Result - 1];
        while (result.Corrects is { } earlier)
        {
            result = report.Results[earlier - 1];
        }
        return result.At;
    }
}

using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Whom the signatures (署名) in a report name beside those who acted: the ones stood in for (被代理人).</summary>
internal static class ReportSigners
{
    /// <summary>Who signed for things, asked for time and decided on it, urged, and commented on passages; each perhaps several times.</summary>
    public static IEnumerable<PersonId> Handlers(Report report) =>
        HandlersIn(report).Select(by => by?.Person).OfType<PersonId>();

    /// <summary>The persons, each perhaps several times.</summary>
    public static IEnumerable<PersonId> StoodInFor(Report report) =>
        SignaturesIn(report).Select(by => by?.For).OfType<PersonId>();

    private static IEnumerable<Signature?> SignaturesIn(Report report) =>
        report
            .Copies.Values.SelectMany(copy =>
                copy.Versions.Select(version => version.By).Concat(copy.Comments.Select(comment => comment.By))
            )
            .Concat(report.Legs.SelectMany(leg => new[] { leg.SentBy, leg.ReceivedBy }))
            .Concat(report.Results.Select(result => result.By))
            .Concat(HandlersIn(report));

    private static IEnumerable<Signature?> HandlersIn(Report report) =>
        report
            .Directives.Select(directive => directive.Handling)
            .SelectMany(handling =>
                new[] { handling.SignedForBy, handling.Extension?.AskedBy, handling.Extension?.DecidedBy }
            )
            .Concat(report.Urgings.Select(urging => urging.By))
            .Concat(report.Handovers.Select(handover => handover.Handling.SignedForBy))
            .Concat(
                report.Passages.SelectMany(passage =>
                    passage.Answers.Select(answer => answer.By).Append(passage.By).Append(passage.ResolvedBy)
                )
            );
}

using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <content>Credits and sources of a merged report.</content>
public sealed partial class ReportViewer
{
    private CreditView Draw(Credit credit)
    {
        var open = lineage.Inside(report.Origin) || lineage.Credits.Any(own => own.Root == credit.Root);
        return new(
            open ? credit.Root : null,
            open || lineage.IsInside ? credit.Number : null,
            [.. credit.Authors.Select(Person)],
            Unit(credit.Origin, credit.Unit),
            [.. credit.Bodies.Select(Body)],
            credit.AuthorName
        );
    }

    // Its title at the body is not in the merged report's own stream; who reads the view from the record adds it.
    private static SourceView Draw(MergedSource source) => new(source.Report, source.Number, source.Version, null);
}

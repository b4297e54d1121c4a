using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Commissions;

/// <summary>Draws the view of a commission (约稿视图) for one reader, leaving out what is not the reader's.</summary>
internal sealed class CommissionDrawing(
    Commission commission,
    Caller caller,
    IReadOnlySet<string> keys,
    CommissionFacts facts,
    IReadOnlyList<ProgressRow> progress,
    IReadOnlyList<ReferenceRow> related
)
{
    public CommissionView Draw(CommissionPaper? paper)
    {
        var all = CommissionSight.SeesAll(keys, commission);
        var shown = commission
            .Addressees.Where(asked => all || CommissionSight.SeesOwn(keys, asked))
            .Select(Draw)
            .ToList();
        var parent = commission.Parent?.Value;
        return new(
            commission.Id,
            commission.Number,
            facts.Bodies.Reference(commission.Body.Value),
            paper?.Title,
            paper?.Requirements,
            commission.State,
            commission.IssuedAt,
            commission.Due,
            [
                .. commission.Extensions.Select(given => new CommissionExtensionView(
                    given.From,
                    given.Until,
                    given.Reason,
                    given.At
                )),
            ],
            commission.EndedAt,
            commission.EndReason,
            related.FirstOrDefault(row => row.Commission == parent)?.Reference(facts.Bodies),
            [.. related.Where(row => row.Commission != parent).Select(row => row.Reference(facts.Bodies))],
            shown,
            all ? Totals(shown) : null,
            [.. CommissionPermission.Possible(caller, commission, facts)]
        );
    }

    private AddresseeView Draw(Addressee asked)
    {
        // Of one's own units each counts what it sent; of a body below everything that came up from there counts.
        var rows = progress
            .Where(row =>
                row.FromBody == asked.Body.Value && (asked.Unit is null || row.Unit == asked.Unit.Value.Value)
            )
            .ToList();
        var sent = rows.Sum(row => row.Sent);
        return new(
            facts.Bodies.Reference(asked.Body.Value),
            Unit(asked),
            asked.Offline,
            asked.SignedForAt,
            sent,
            rows.Sum(row => row.Adopted),
            rows.Sum(row => row.Late),
            rows.Count == 0 ? null : rows.Min(row => row.FirstSentAt),
            sent == 0 && commission.State == CommissionState.Open && commission.Due < facts.Today
        );
    }

    private UnitReference? Unit(Addressee asked) =>
        asked.Unit is { } unit ? new(unit, facts.Bodies.Find(asked.Body)!.Units[unit].Name) : null;

    private static CommissionTotals Totals(List<AddresseeView> shown) =>
        new(
            shown.Count,
            shown.Count(asked => asked.Sent > 0),
            shown.Sum(asked => asked.Sent),
            shown.Sum(asked => asked.Adopted),
            shown.Sum(asked => asked.Late),
            shown.Count(asked => asked.Overdue)
        );
}

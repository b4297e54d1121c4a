using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>
/// Makes acts of submission (提交) as the keeper of a report does: the rule decides, the composer writes bytes, chain,
/// notices and list rows. Every act has a text of its own.
/// </summary>
/// <param name="offices">Who submits where.</param>
/// <param name="bodies">The bodies as the rules see them.</param>
internal sealed class SubmitActs(IReadOnlyList<Office> offices, BodyTree bodies)
{
    private readonly SubmitOrders orders = new(offices);
    private readonly KeptState<Report> nothing = new(StreamHead.None, Report.Start);
    private readonly ActComposer<Report, Report, ReportEvent, ReportOrder, ReportFacts> composer = new(
        EventCodec.House,
        [new ReportLists(), new SearchLists()],
        ChainAlgorithm.Sha256
    );

    /// <summary>Acts at the offices of a large province.</summary>
    public SubmitActs()
        : this(Office.All, Office.Bodies) { }

    /// <summary>The next act of a caller, decided now.</summary>
    public Act Next(int caller)
    {
        var order = orders.Next(caller);
        var facts = ReportFacts.At(TimeProvider.System.GetUtcNow(), bodies);
        var decision = Report.Decide(Report.Start, order, facts);
        return decision.Refused is { } refusal
            ? throw new InvalidOperationException($"The rules refuse the act: {refusal.Code}")
            : composer.Compose(order, facts, decision, nothing).Act;
    }
}

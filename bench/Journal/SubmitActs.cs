using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>
/// Makes acts of submission (提交) as the keeper of a report does: the rule decides, the composer writes bytes, chain,
/// notices and list rows. Every act has a text of its own.
/// </summary>
internal sealed class SubmitActs
{
    private const int Texts = 2048;
    private const int Characters = 1300;

    private readonly ReportText[] texts;
    private readonly KeptState<Report> nothing = new(StreamHead.None, Report.Start);
    private readonly ActComposer<Report, Report, ReportEvent, ReportOrder, ReportFacts> composer = new(
        EventCodec.House,
        [new ReportLists()],
        ChainAlgorithm.Sha256
    );
    private int made;

    public SubmitActs()
    {
        var prose = new Prose(seed: 1);
        texts = [.. Enumerable.Range(0, Texts).Select(_ => prose.Report(Characters))];
    }

    /// <summary>The next act of a caller, decided now.</summary>
    public Act Next(int caller)
    {
        var office = Office.OfCaller(caller);
        var number = Interlocked.Increment(ref made);
        var text = texts[number % Texts];
        var command = new SubmitReport(
            office.Body,
            text with
            {
                Title = $"{text.Title}{number:00000000}",
            },
            ReportCategory.Society
        );
        var order = new ReportOrder(new(Guid.NewGuid()), new CommandId(Guid.NewGuid()), office.Caller, command);
        var facts = ReportFacts.At(TimeProvider.System.GetUtcNow(), Office.Bodies);
        var decision = Report.Decide(Report.Start, order, facts);
        return decision.Refused is { } refusal
            ? throw new InvalidOperationException($"The rules refuse the act: {refusal.Code}")
            : composer.Compose(order, facts, decision, nothing).Act;
    }
}

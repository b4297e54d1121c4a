using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>Orders of submission (提交): each a new report with a text of its own.</summary>
/// <param name="offices">Who submits where; callers beyond them share.</param>
internal sealed class SubmitOrders(IReadOnlyList<Office> offices)
{
    private const int Texts = 2048;
    private const int Characters = 1300;

    private readonly ReportText[] texts = Written();
    private int made;

    /// <summary>The next order of a caller.</summary>
    public ReportOrder Next(int caller)
    {
        var office = offices[caller % offices.Count];
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
        return new(new(Guid.CreateVersion7()), new CommandId(Guid.CreateVersion7()), office.Caller, command);
    }

    private static ReportText[] Written()
    {
        var prose = new Prose(seed: 1);
        return [.. Enumerable.Range(0, Texts).Select(_ => prose.Report(Characters))];
    }
}

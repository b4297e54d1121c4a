using BenchmarkDotNet.Attributes;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>
/// Composing an act (成文) of a decision: bytes, chain, notices and list rows; then the list rows alone, drawn and written.
/// </summary>
public class ComposeBenchmarks
{
    private readonly ActComposer<Report, Report, ReportEvent, ReportOrder, ReportFacts> composer = new(
        EventCodec.House,
        [new ReportLists()],
        ChainAlgorithm.Sha256
    );

    private readonly ReportLists lists = new();
    private readonly WalkedStep submit = WalkedReport.Made.First<SubmitReport>();
    private readonly WalkedStep accept = WalkedReport.Made.First<AcceptReport>();
    private readonly WalkedStep sign = WalkedReport.Made.First<SignReport>();
    private readonly WalkedStep receive = WalkedReport.Made.First<ReceiveLeg>();
    private readonly Recorded<ReportEvent>[] submitted = [WalkedReport.Made.Event<ReportSubmitted>()];
    private readonly Report after;
    private readonly ListRow[] rows;

    /// <summary>Draws the rows of the submission once.</summary>
    public ComposeBenchmarks()
    {
        after = Report.Evolve(Report.Start, submitted[0]);
        rows = [.. lists.Rows(Report.Start, after, submitted)];
    }

    /// <summary>提交: the act with most rows.</summary>
    [Benchmark(Description = "compose: submit")]
    public Act Submit() => Composed(submit);

    /// <summary>初审通过: little changes.</summary>
    [Benchmark(Description = "compose: accept")]
    public Act Accept() => Composed(accept);

    /// <summary>签发: a result for every author.</summary>
    [Benchmark(Description = "compose: sign")]
    public Act Sign() => Composed(sign);

    /// <summary>接收: a copy with a number of its own.</summary>
    [Benchmark(Description = "compose: receive")]
    public Act Receive() => Composed(receive);

    /// <summary>Drawing alone: what the state before and after have in lists.</summary>
    [Benchmark(Description = "list rows of a submission, drawn")]
    public int Rows() => lists.Rows(Report.Start, after, submitted).Count();

    /// <summary>Writing alone: as the server function is given them.</summary>
    [Benchmark(Description = "list rows of a submission, as JSON")]
    public int Json() => rows.Sum(row => row.ToJson().Length);

    private Act Composed(WalkedStep step) => composer.Compose(step.Order, step.Facts, step.Decision, step.Before).Act;
}

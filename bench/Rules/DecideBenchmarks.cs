using BenchmarkDotNet.Attributes;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Bench.Rules;

/// <summary>The rules of a report (规则): one decision each, and folding a whole stream as a keeper does that has just woken.</summary>
public class DecideBenchmarks
{
    private readonly WalkedStep submit = WalkedReport.Made.First<SubmitReport>();
    private readonly WalkedStep accept = WalkedReport.Made.First<AcceptReport>();
    private readonly WalkedStep sign = WalkedReport.Made.First<SignReport>();
    private readonly WalkedStep receive = WalkedReport.Made.First<ReceiveLeg>();
    private readonly IReadOnlyList<Recorded<ReportEvent>> log = WalkedReport.Made.Log;

    /// <summary>提交 by a member.</summary>
    [Benchmark(Description = "decide: submit")]
    public Decision<ReportEvent> Submit() => Decided(submit);

    /// <summary>初审通过 by an editor.</summary>
    [Benchmark(Description = "decide: accept")]
    public Decision<ReportEvent> Accept() => Decided(accept);

    /// <summary>签发, with the second factor shown.</summary>
    [Benchmark(Description = "decide: sign")]
    public Decision<ReportEvent> Sign() => Decided(sign);

    /// <summary>接收 of a leg, which begins an upper copy.</summary>
    [Benchmark(Description = "decide: receive")]
    public Decision<ReportEvent> Receive() => Decided(receive);

    /// <summary>Every event since the submission, from nothing.</summary>
    [Benchmark(Description = "fold a report's whole stream")]
    public Report Fold() => log.Aggregate(Report.Start, Report.Evolve);

    private static Decision<ReportEvent> Decided(WalkedStep step) =>
        Report.Decide(step.Before.State, step.Order, step.Facts);
}

using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>Two reports that a county sent up; the city merges them, and undoes it.</summary>
internal sealed class MergeScene
{
    private static readonly ReportText Text = new("标题", "情况。", "原因。", "建议。");
    private static readonly ReportId First = new(new Guid(11, 0, 0, new byte[8]));
    private static readonly ReportId Second = new(new Guid(12, 0, 0, new byte[8]));
    private static readonly ReportId Whole = new(new Guid(13, 0, 0, new byte[8]));

    private readonly Dictionary<ReportId, Report> reports = [];
    private readonly List<Telling> tellings = [];

    public static IEnumerable<Telling> Play()
    {
        var played = new MergeScene();
        played.SentUp(First);
        played.SentUp(Second);
        played.tellings.Clear();
        var sources = new MergeSource[] { new(First, 1), new(Second, 1) };
        played.Do(Of(Role.Editor, City), Whole, new MergeReports(City, sources, Text, ReportCategory.Economy));
        played.Do(Of(Role.Editor, City), Whole, new UndoMerge("不是同一个问题。"));
        return played.tellings;
    }

    private void SentUp(ReportId report)
    {
        Do(ReportScene.Author, report, new SubmitReport(County, Text, ReportCategory.Economy));
        Do(Of(Role.Editor, County), report, new TakeReport(County));
        Do(Of(Role.Editor, County), report, new AcceptReport(County));
        Do(Of(Role.Editor, County), report, new RequestReview(County));
        Do(Of(Role.Reviewer, County), report, new ApproveReport(County));
        Do(Of(Role.Signer, County), report, new SignReport(County, AdoptionKind.Transferred, null));
        Do(Of(Role.Signer, County), report, new ForwardReport(County, [City]));
        Do(Of(Role.Editor, City), report, new ReceiveLeg(1));
        Do(Of(Role.Editor, City), report, new AcceptReport(City));
    }

    private void Do(Caller caller, ReportId report, ReportCommand command)
    {
        var state = reports.GetValueOrDefault(report, Report.Start);
        var order = new ReportOrder(report, new CommandId(Guid.NewGuid()), caller, command);
        var others = Report.Others(state, order).ToDictionary(other => other, other => reports[new(other)]);
        var decision = Report.Decide(state, order, Report.Knowing(ReportFacts.At(Now, Bodies), others));
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused}");
        var own = decision.Events.Select(happened => (Stream: report.Value, Event: happened));
        var elsewhere = decision.Elsewhere.SelectMany(one =>
            one.Events.Select(happened => (one.Stream, Event: happened))
        );
        foreach (var (stream, happened) in own.Concat(elsewhere))
        {
            var number = happened.Register is { } register ? PaperNumber.Write(register, tellings.Count + 1) : null;
            var recorded = new Recorded<ReportEvent>(happened, Now, decision.By, number);
            var after = reports[new(stream)] = Report.Evolve(
                reports.GetValueOrDefault(new(stream), Report.Start),
                recorded
            );
            var told = Report.Tell(after, recorded).Select(ReportScene.Place);
            tellings.Add(new(command.GetType(), happened.GetType(), number is not null, [.. told]));
        }
    }
}

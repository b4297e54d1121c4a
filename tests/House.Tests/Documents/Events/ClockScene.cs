using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>An urgent report whose time is over at once, and that is opened then.</summary>
internal static class ClockScene
{
    public static IEnumerable<Telling> Play()
    {
        var facts = ReportFacts.At(Now, Bodies) with
        {
            ClockRules = new() { CriticalHalfTimeMinutes = 0, CriticalMinutes = 0 },
        };
        var scene = new Scene<Report, Report, ReportEvent, ReportOrder, ReportFacts>(facts, ReportScene.Place);
        var text = new ReportText("标题", "情况。", "原因。", "建议。");
        var submitted = new SubmitReport(County, text, ReportCategory.Economy) { Urgency = Urgency.Critical };

        void Do(Caller caller, ReportCommand command) =>
            scene.Do(
                new ReportOrder(new(new Guid(10, 0, 0, new byte[8])), new CommandId(Guid.NewGuid()), caller, command)
            );

        Do(ReportScene.Author, submitted);
        Do(Caller.House, new ReachClock(ReportClocks.OfCopy(County)));
        Do(Of(Role.Editor, County), new OpenReport(County));
        return scene.Tellings;
    }
}

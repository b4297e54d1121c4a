using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Rights.Reports;

/// <summary>Every role × tier × relation × act × state of a report, against the rules written a second time.</summary>
public sealed class ReportRightsTests
{
    private static readonly CommandId Any = new(new Guid("77777777-0000-0000-0000-000000000001"));

    [Fact]
    public void WhoeverAsksForWhateverFromWhicheverState_IsToldWhatIsWritten()
    {
        var differences = new Differences();
        Parallel.ForEach(
            ReportScene.All,
            scene =>
            {
                var acts = ReportActs.Of(scene).ToList();
                foreach (var asker in Askers.Around(scene.Here, World.Line[0]).Concat(Askers.Authors(World.Line[0])))
                {
                    var caller = asker.CallerAs(ReportScene.Writer.Person);
                    foreach (var (act, command) in acts)
                    {
                        var decided = Report.Decide(
                            scene.Story.Report,
                            new(Story.Id, Any, caller, command),
                            scene.Story.Facts
                        );
                        differences.Compare(
                            ReportReading.Of(act, asker, scene),
                            Verdicts.Of(decided.Refused),
                            () => $"{asker} {act} {scene} [{decided.Refused?.Code}]"
                        );
                    }
                }
            }
        );
        differences.None(atLeast: 400_000);
    }
}

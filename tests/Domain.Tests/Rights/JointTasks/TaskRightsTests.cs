using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Rights.JointTasks;

/// <summary>Every role × relation × act × state of a joint task and its parts, against the rules written a second time.</summary>
public sealed class TaskRightsTests
{
    [Fact]
    public void WhoeverAsksForWhateverFromWhicheverState_IsToldWhatIsWritten()
    {
        var differences = new Differences();
        Parallel.ForEach(
            TaskScene.All,
            scene =>
            {
                var today = scene.Story.Facts.Today;
                foreach (var asker in scene.Askers)
                {
                    var caller = asker.CallerAs(null, today);
                    foreach (var (act, command) in TaskActs.Of(scene))
                    {
                        Compare(differences, act, asker, scene, null, TaskActs.Ask(scene, caller, command));
                    }
                    foreach (var body in TaskScene.Invited)
                    {
                        foreach (var (act, command) in TaskActs.Of(body))
                        {
                            Compare(differences, act, asker, scene, body, TaskActs.Ask(scene, caller, command));
                        }
                        foreach (var (act, command) in TaskActs.OnPart)
                        {
                            Compare(differences, act, asker, scene, body, TaskActs.Ask(scene, caller, body, command));
                        }
                    }
                }
            }
        );
        differences.None(atLeast: 200_000);
    }

    // Who may is told exactly; what happens then must be written for the state, and nothing else may happen.
    private static void Compare(
        Differences differences,
        string act,
        Asker asker,
        TaskScene scene,
        BodyCode? invited,
        Refusal? refused
    )
    {
        var written = TaskReading.Of(act, asker, scene, invited);
        var decided = refused?.Kind switch
        {
            RefusalKind.NotFound => Verdict.Missing,
            RefusalKind.Forbidden => Verdict.NotAllowed,
            _ => Verdict.Through,
        };
        if (written == Verdict.Through && refused is null)
        {
            written = TaskReading.MayHappen(act, asker, scene, invited) ? Verdict.Through : Verdict.WrongState;
        }
        else if (written == Verdict.Through && decided == Verdict.NotAllowed)
        {
            written = TaskReading.IsAnothersTurn(act, asker, scene, invited) ? Verdict.NotAllowed : Verdict.Through;
        }
        differences.Compare(written, decided, () => $"{asker} {act} {invited} {scene} [{refused?.Code}]");
    }
}

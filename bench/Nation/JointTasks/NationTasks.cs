using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Bench.Nation.Loading;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Nation.JointTasks;

/// <summary>
/// The joint tasks of the year (全年联动任务), one after the other through the engine, those invited side by side. A task that was
/// interrupted is told again from its beginning: what was done answers with its first receipt.
/// </summary>
/// <param name="size">How large the nation is.</param>
/// <param name="bodies">Its bodies.</param>
internal sealed class NationTasks(NationSize size, NationBodies bodies)
{
    private const int AtOnce = 32;

    private readonly Prose prose = new(size.Seed);

    /// <summary>How many acts they are.</summary>
    public long Acts => All().Sum(story => story.Phases.Sum(phase => (long)phase.Acts.Count));

    /// <summary>Tells them.</summary>
    public async Task Tell(NationHouse house, Progress progress)
    {
        progress.Begin("tasks", Acts, 0);
        foreach (var story in All())
        {
            var before = 0;
            foreach (var phase in story.Phases)
            {
                house.Clock.Now = phase.At;
                var first = before;
                await Parallel.ForAsync(
                    0,
                    phase.Acts.Count,
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
                    async (place, _) =>
                    {
                        await phase.Acts[place].Do(house.Get<IEngine>(), first + place);
                        progress.Done();
                    }
                );
                before += phase.Acts.Count;
            }
        }
        progress.End();
    }

    private IEnumerable<TaskStory> All() =>
        Enumerable.Range(0, size.Tasks).Select(number => new TaskStory(size, bodies, prose, number));
}

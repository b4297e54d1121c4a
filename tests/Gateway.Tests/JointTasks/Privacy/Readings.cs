using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks.Privacy;

/// <summary>All that somebody can read in the house (全部可读), about a task and about bodies, with his feeds and their heads.</summary>
/// <param name="people">Those who read.</param>
/// <param name="routes">Every door.</param>
internal sealed class Readings(StoryPeople people, IReadOnlyList<HouseRoute> routes)
{
    private static readonly string[] Bodies =
    [
        RunningTask.City,
        RunningTask.Gucheng,
        RunningTask.Zaoyang,
        RunningTask.Baokang,
        RunningTask.Nanzhang,
        RunningTask.Uninvited,
    ];

    // What a reading may need beside task, body and feed. A door that asks for more is not about a task.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["form"] = "Report",
        ["number"] = "1",
        ["version"] = "1",
        ["item"] = "1",
        ["conversion"] = "1",
        ["from"] = "1",
        ["to"] = "2",
        ["epoch"] = "1",
        ["after"] = "0",
    };

    /// <summary>Reads everything as somebody: each path with its answer.</summary>
    /// <param name="who">The account, which begins with its body.</param>
    /// <param name="task">The task.</param>
    /// <param name="photo">A file of somebody else's.</param>
    public async Task<SortedDictionary<string, string>> Of(string who, string task, string photo = "none")
    {
        var walker = new Walker(await people.At(who), people.Patience);
        var heard = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var route in routes.Where(route => route.Reads))
        {
            foreach (var body in route.Has("body") ? Bodies : [who[..6]])
            {
                var values = new Dictionary<string, string>(Others, StringComparer.Ordinal)
                {
                    ["task"] = task,
                    ["body"] = body,
                    ["feed"] = "desk:" + who[..6],
                    ["hash"] = photo,
                };
                if (route.Parameters.Concat(route.Query).All(values.ContainsKey))
                {
                    heard[route.With(values)] = (await walker.Try(route, values)).Whole;
                }
            }
        }
        return heard;
    }
}

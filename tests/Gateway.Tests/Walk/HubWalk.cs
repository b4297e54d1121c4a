using System.Reflection;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Feed;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>An outsider at the hub (门铃旁的局外人): each method with each sort of feed, of those that exist and of made-up ones.</summary>
/// <param name="walked">The house.</param>
internal sealed class HubWalk(WalkedHouse walked)
{
    private const string Id = "\"invocationId\":\"";

    /// <summary>Every answer that tells an existing feed from a made-up one.</summary>
    public async Task<IReadOnlyList<string>> Past(string who, Player player)
    {
        var told = new List<string>();
        await using var screen = await HubScreen.Open(player, walked.People.Patience);
        foreach (var method in HubMethods.Of(walked.House))
        {
            foreach (var (real, none) in WordsOf(method))
            {
                var heard = await Answer(screen, method.Name, real);
                var heardOfNone = await Answer(screen, method.Name, none);
                if (heard != heardOfNone)
                {
                    told.Add($"{who} {method.Name} {real} hears\n{heard}\nof {none}\n{heardOfNone}");
                }
            }
        }
        await screen.HearsNothing();
        return told;
    }

    private (string Real, string None)[] WordsOf(MethodInfo method)
    {
        var names = method.GetParameters().Select(parameter => parameter.Name);
        Assert.True(names.SequenceEqual(["feed"]), $"The walk has no words for {method.Name} of the hub.");
        var nobody = Guid.CreateVersion7();
        return
        [
            ("desk:" + Things.City, "desk:999999"),
            ("desk:" + Things.County, "desk:999998"),
            ("proposals:" + Things.City, "proposals:999999"),
            ("figures:" + Things.City, "figures:999999"),
            ("unit:" + walked.Things.Unit, "unit:" + nobody),
            ("person:" + walked.Things.Person, "person:" + nobody),
        ];
    }

    // Each call has a number of its own.
    private static async Task<string> Answer(HubScreen screen, string method, string feed)
    {
        var answer = (await screen.Call(method, feed)).GetRawText();
        var number = answer.IndexOf(Id, StringComparison.Ordinal) + Id.Length;
        return answer.Remove(number, answer.IndexOf('"', number) - number);
    }
}

using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Cluster;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>One outsider's way past every door (一次巡门).</summary>
/// <param name="who">The account.</param>
/// <param name="player">The same, signed in.</param>
/// <param name="words">What is put into the paths.</param>
/// <param name="patience">Gives up.</param>
internal sealed class OutsiderWalk(string who, Player player, Words words, CancellationToken patience)
{
    private const int ShortestId = 6;

    private readonly Walker walker = new(player, patience);

    /// <summary>Tries the doors, each once per word that can be made up.</summary>
    public async Task<List<Tried>> Past(IEnumerable<HouseRoute> doors)
    {
        var tried = new List<Tried>();
        foreach (var door in doors.Where(door => !Exceptions.IsAside(door)))
        {
            var real = words.Real(door);
            var madeUp = words.MadeUp(door).ToList();
            if (madeUp.Count == 0)
            {
                var heard = await walker.Try(door, real);
                tried.Add(new(who, door, "", heard, heard, [], []));
            }
            foreach (var (name, values) in madeUp)
            {
                var heard = await Try(door, real, name);
                tried.Add(new(who, door, name, heard, await Try(door, values, name), [], []));
            }
        }
        return tried;
    }

    /// <summary>Tries the doors once more, when nothing is new to the house, and overhears what it asks the database.</summary>
    public async Task<List<Tried>> Overheard(IEnumerable<HouseRoute> doors, Statements statements)
    {
        var tried = new List<Tried>();
        foreach (var door in doors.Where(door => !Exceptions.IsAside(door) && !Exceptions.IsShelf(door)))
        {
            foreach (var (name, values) in words.MadeUp(door))
            {
                await TellEveryGateway(door, words.Real(door), name);
                await TellEveryGateway(door, values, name);
                Heard real = null!;
                Heard none = null!;
                var asked = await statements.Of(async () => real = await Try(door, words.Real(door), name));
                var askedForNone = await statements.Of(async () => none = await Try(door, values, name));
                tried.Add(new(who, door, name, real, none, asked, askedForNone));
            }
        }
        return tried;
    }

    /// <summary>What of a made-up word may be taken out of an answer: a short number stands in it for other reasons too.</summary>
    public static string MaskOf(string word) => word.Length >= ShortestId ? word : "";

    // Each tells the audit once: nothing is new to the house when it is new to none of its gateways, which are asked in turn.
    private async Task TellEveryGateway(HouseRoute door, Dictionary<string, string> values, string name)
    {
        for (var gateway = 0; HouseSilos.Gateways > 1 && gateway < HouseSilos.Gateways; gateway++)
        {
            await Try(door, values, name);
        }
    }

    private async Task<Heard> Try(HouseRoute door, Dictionary<string, string> values, string name)
    {
        var heard = await walker.Try(door, values, MaskOf(values[name]));
        if (Exceptions.IsShelf(door) && heard.Status == 200)
        {
            using var taken = await player.Send(HttpMethod.Delete, door.With(values), null, null, patience);
            Assert.True(taken.IsSuccessStatusCode, $"{who} cannot clear {door}");
        }
        return heard;
    }
}

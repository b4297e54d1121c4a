using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Gateway.Tests.Feed;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// A house in which every outsider has walked past every door once (巡过门的机构), while those to whom the things belong sat at
/// their screens. Tests read what was heard.
/// </summary>
public sealed class WalkedHouse : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Whose screens are open meanwhile, and on what.</summary>
    private static readonly (string Who, string Feed)[] Listening =
    [
        (Things.Editor, "desk:" + Things.City),
        (Things.County + ".编辑", "desk:" + Things.County),
        (Things.City + ".主席", "figures:" + Things.City),
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly LinkedHouse house = new();
    private StoryPeople people = null!;

    internal LinkedHouse House => house;

    internal StoryPeople People => people;

    internal Things Things { get; private set; } = null!;

    internal Words Words { get; private set; } = null!;

    internal IReadOnlyList<HouseRoute> Doors { get; private set; } = [];

    internal IReadOnlyList<Tried> Tried { get; private set; } = [];

    internal IReadOnlyList<Tried> Overheard { get; private set; } = [];

    internal IReadOnlyDictionary<string, string> Before { get; private set; } = null!;

    internal IReadOnlyDictionary<string, string> After { get; private set; } = null!;

    /// <summary>What the screens have heard meanwhile.</summary>
    internal IReadOnlyList<string?> Rung { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        people = new StoryPeople(house, Patience);
        Things = new Things(house, people);
        await Things.Make();
        await house.Services.GetRequiredService<SearchIndexer>().Drain(people.Patience);
        Words = new Words(Things);
        var document = await people.Read<JsonElement>(Things.Editor, "/openapi/v1.json");
        Doors = [.. HouseRoutes.Of(house, document).Select(Localized)];
        var screens = await Listen();
        var outsiders = new List<string>();
        foreach (var who in Outsiders.All)
        {
            outsiders.Add((await people.Read<Me>(who, "/api/me")).Person.ToString());
        }
        Before = await Fingerprint.Of(house, outsiders);
        await WalkAll();
        After = await Fingerprint.Of(house, outsiders);
        Rung = await Task.WhenAll(screens.Select(screen => screen.HeardSoFar()));
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await people.DisposeAsync();
        await house.DisposeAsync();
    }

    private async Task<List<HubScreen>> Listen()
    {
        var screens = new List<HubScreen>();
        foreach (var (who, feed) in Listening)
        {
            var screen = await HubScreen.Open(await people.At(who), people.Patience);
            screens.Add(screen);
            Assert.True((await screen.Join(feed)).Joined, $"{who} joins {feed}");
        }
        return screens;
    }

    private async Task WalkAll()
    {
        var walks = new List<Task<List<Tried>>>();
        foreach (var who in Outsiders.All)
        {
            var walk = await Start(who);
            walks.Add(walk.Past(DoorsOf(who)));
        }
        Tried = [.. (await Task.WhenAll(walks)).SelectMany(tried => tried)];
        using var statements = new Statements();
        var overheard = new List<Tried>();
        foreach (var who in Outsiders.Overheard)
        {
            overheard.AddRange(await (await Start(who)).Overheard(DoorsOf(who), statements));
        }
        Overheard = overheard;
    }

    private HouseRoute Localized(HouseRoute door) =>
        door.Example is { } example
            ? door with
            {
                Example = JsonElement.Parse(Words.Localized(example.GetRawText())),
            }
            : door;

    private async Task<OutsiderWalk> Start(string who) => new(who, await people.At(who), Words, people.Patience);

    private IEnumerable<HouseRoute> DoorsOf(string who) => Doors.Where(door => Outsiders.IsOutside(who, door));
}

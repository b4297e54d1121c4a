namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// What is put into the paths (地址用词): for each parameter the id of a thing that exists, and one that was made up. A
/// parameter that is not told of here fails the walk, so that every new door is really tried.
/// </summary>
internal sealed class Words(Things things)
{
    /// <summary>Words that everybody may know: they are never made up, only filled in.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["bulletin"] = "社情民意",
        ["epoch"] = "1",
        ["after"] = "0",
        ["form"] = "Report",
        ["from"] = "1",
        ["to"] = "1",
        ["fromBody"] = Things.City,
        ["fromVersion"] = "1",
        ["toBody"] = Things.City,
        ["toVersion"] = "1",
        ["kind"] = "joint-research",
        ["number"] = "1",
        ["userName"] = Things.Author,
        ["version"] = "1",
        ["year"] = "2025",
    };

    /// <summary>Where the same word means another thing: the part of the path that it stands after.</summary>
    private readonly (string Path, string Name, string Real)[] particular =
    [
        ("/proposal-leads/", "report", things.Lead),
        ("/handovers/", "report", things.HandedOver),
        ("/branches/", "person", things.BranchOf),
        ("/passkeys/", "id", things.Passkey),
        ("/subjects/", "id", things.Report),
        ("/plan-drafts/", "draft", things.PlanDraft),
        ("/drafts/{report}", "report", things.Draft),
        ("/joint-tasks/{task}/parts/{body}/drafts", "body", "420684"),
        ("/joint-tasks/{task}/parts/{body}/files", "body", "420684"),
        ("/joint-tasks/{task}/parts/{body}/files", "hash", things.PartPhoto),
        ("/joint-tasks/{task}/parts/{body}", "body", Things.County),
        ("/joint-tasks/{task}/files/{hash}", "task", things.Planned),
        ("/joint-tasks/{task}/files/{hash}", "hash", things.PlanFile),
        ("/desks/{body}/urgings", "body", "420000"),
        ("/desks/{body}/joint-task-todos", "body", "420684"),
        ("/units/{unit}/reports", "unit", things.Committee),
        ("/units/{unit}/commissions", "unit", things.Committee),
        ("/issues/", "number", "9"),
    ];

    /// <summary>What the examples of the interface document name, and what is meant by it here.</summary>
    private readonly (string Example, string Real)[] examples =
    [
        ("320581", Things.County),
        ("320500", Things.City),
        ("320000", "420000"),
        ("420625", Things.County),
        ("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e90", things.HandedOver),
        ("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e91", things.Commission),
        ("0194f3a0-5c1e-7e2a-9f00-3a5d6c7b8e92", things.Task),
        ("6f1b2c7e-3c1d-4a55-9a52-0d7c9e2b4f10", things.Task),
        ("0194f3a0-0000-7000-8000-000000000001", things.Person),
        ("0194f3a0-0000-7000-8000-000000000002", things.Unit),
        ("0194f3a0-5c1e-7e2a-9f00-000000000060", things.Unit),
        ("01900000-0000-7000-8000-000000000001", things.BranchOf),
    ];

    private readonly Dictionary<string, (string Real, string MadeUp)> own = new(StringComparer.Ordinal)
    {
        ["report"] = (things.Report, Missing()),
        ["task"] = (things.Task, Missing()),
        ["commission"] = (things.Commission, Missing()),
        ["person"] = (things.Person, Missing()),
        ["unit"] = (things.Unit, Missing()),
        ["draft"] = (things.Draft, Missing()),
        ["id"] = (things.SavedSearch, Missing()),
        ["hash"] = (things.Photo, new string('f', 64)),
        ["template"] = (things.Template, "97"),
        ["duty"] = (things.Duty, "97"),
        ["grant"] = ("1", "97"),
        ["item"] = ("1", "97"),
        ["conversion"] = ("1", "97"),
        ["session"] = (things.Session, Missing()),
        ["recovery"] = (Missing(), Missing()),
        ["wall"] = (Missing(), Missing()),
        ["export"] = ("1", "97"),
        ["feed"] = ("desk:" + Things.City, "desk:999999"),
        ["body"] = (Things.City, "320413"),
    };

    /// <summary>The path of a door with the things that exist.</summary>
    public Dictionary<string, string> Real(HouseRoute route) =>
        NamesOf(route).ToDictionary(name => name, name => RealOf(route, name), StringComparer.Ordinal);

    /// <summary>The paths of a door in which one thing was made up, each with the name of that thing.</summary>
    public IEnumerable<(string Name, Dictionary<string, string> Values)> MadeUp(HouseRoute route) =>
        NamesOf(route)
            .Where(own.ContainsKey)
            .Select(name => (name, new Dictionary<string, string>(Real(route)) { [name] = own[name].MadeUp }));

    private static IEnumerable<string> NamesOf(HouseRoute route) => route.Parameters.Concat(route.Query);

    private static string Missing() => Guid.CreateVersion7().ToString();

    /// <summary>An example of the interface document, about things and bodies that exist here.</summary>
    public string Localized(string example) =>
        examples.Aggregate(example, (text, pair) => text.Replace(pair.Example, pair.Real, StringComparison.Ordinal));

    /// <summary>The word for a parameter of that path, if there is one.</summary>
    public string? Maybe(string path, string name)
    {
        var special = particular.FirstOrDefault(word =>
            word.Name == name && path.Contains(word.Path, StringComparison.Ordinal)
        );
        return special.Real ?? (own.TryGetValue(name, out var word) ? word.Real : Known.GetValueOrDefault(name));
    }

    private string RealOf(HouseRoute route, string name)
    {
        var word = Maybe("/" + route.Pattern.RawText!.TrimStart('/'), name);
        Assert.True(word is not null, $"The walk has no word for {name} of {route}.");
        return word;
    }
}

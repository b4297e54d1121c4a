using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Tests.Stories;
using ZhengXie.Linked.Gateway.Tests.Walk;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>A house with one of every thing in it, whose log is listened to (试探用的机构).</summary>
public sealed class FuzzHouse : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Who sends what chance has made; nobody among them.</summary>
    public static readonly IReadOnlyList<string> People =
    [
        "420600.编辑",
        "420600.签发",
        "420600.承办:经信局",
        "420600.系统",
        "420600.安全",
        "420600.审计",
        "420600.主席",
        "420683.委员甲",
        "420683.编辑",
        "411721.编辑",
        "",
    ];

    private readonly LinkedHouse house = new() { Settings = ["--Limits:AddressBurst=1000000"] };
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private StoryPeople people = null!;

    internal LinkedHouse House => house;

    internal Words Words { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal JsonElement Document { get; private set; }

    public async Task InitializeAsync()
    {
        await house.InitializeAsync();
        people = new StoryPeople(house);
        var things = new Things(house, people);
        await things.Make();
        Words = new Words(things);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = house.Address,
        };
        Document = await Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        foreach (var who in People.Where(who => who.Length > 0))
        {
            tokens[who] = await SignIn(who);
        }
        house.Log.Listen(LogLevel.Error);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await people.DisposeAsync();
        await house.DisposeAsync();
    }

    /// <summary>The token of somebody; none of nobody.</summary>
    public string? TokenOf(string who) => tokens.GetValueOrDefault(who);

    private async Task<string> SignIn(string userName)
    {
        using var answer = await Http.PostAsJsonAsync("/api/token", new { userName, password = DemoOptions.Password });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// The people at one desk (同一办公桌的人员): everybody in the demo who works on papers is made an editor of one body besides, by the
/// doors of the house. A person may have two dozen screens, so ten thousand screens on one desk take hundreds of people.
/// </summary>
internal static class DeskStaff
{
    private const string Administrator = "000000.安全";
    private const int AtOnce = 8;

    /// <summary>Seats them.</summary>
    /// <param name="gateway">The gateway, with the demo on.</param>
    /// <param name="staff">Who is seated.</param>
    /// <param name="body">The body.</param>
    public static async Task Seat(DoorsProcess gateway, IReadOnlyList<SignedIn> staff, string body)
    {
        using var doors = new HttpClient { BaseAddress = new Uri($"http://{gateway.Address}") };
        using var administrator = await Administrate(gateway);
        await Parallel.ForEachAsync(
            staff,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (one, _) => await Appoint(administrator, await PersonOf(doors, one.Token), body)
        );
    }

    private static async Task<HttpClient> Administrate(DoorsProcess gateway)
    {
        var doors = new HttpClient { BaseAddress = new Uri($"http://{gateway.Address}") };
        var token = (await SignedIn.All(gateway, [Administrator]))[0].Token;
        doors.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var shown = await doors.GetFromJsonAsync<JsonElement>("/api/demo/totp/" + Uri.EscapeDataString(Administrator));
        using var answer = await doors.PostAsJsonAsync(
            "/api/step-up",
            new CodeEntry(shown.GetProperty("code").GetString()!)
        );
        answer.EnsureSuccessStatusCode();
        return doors;
    }

    private static async Task<PersonId> PersonOf(HttpClient doors, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await doors.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var me = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return me.GetProperty("person").Deserialize<PersonId>(JsonSerializerOptions.Web);
    }

    private static async Task Appoint(HttpClient administrator, PersonId person, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/people/{person}/roles")
        {
            Content = JsonContent.Create(
                new
                {
                    role = nameof(Role.Editor),
                    body = new BodyCode(body),
                    from = new DateOnly(2024, 1, 1),
                }
            ),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await administrator.SendAsync(request);
        var told = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode && !told.Contains("role.already-held", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{person} was not appointed: {told}");
        }
    }
}

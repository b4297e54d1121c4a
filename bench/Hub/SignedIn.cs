using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Contracts.Accounts;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Somebody of the demo who is signed in (已登录的人员).</summary>
/// <param name="UserName">The name that he signed in with, which begins with the code of his body.</param>
/// <param name="Role">What he is.</param>
/// <param name="Token">His token.</param>
internal sealed record SignedIn(string UserName, string Role, string Token)
{
    private const int AtOnce = 8;

    private static readonly string[] Administrators =
    [
        nameof(Contracts.People.Role.SystemAdministrator),
        nameof(Contracts.People.Role.SecurityAdministrator),
        nameof(Contracts.People.Role.AuditAdministrator),
    ];

    /// <summary>The code of his body.</summary>
    public string Body => UserName[..6];

    /// <summary>Signs in everybody who works on papers, or those who are named.</summary>
    /// <param name="gateway">The gateway, with the demo on.</param>
    /// <param name="names">Who.</param>
    public static async Task<IReadOnlyList<SignedIn>> All(DoorsProcess gateway, IReadOnlyList<string>? names = null)
    {
        using var doors = new HttpClient { BaseAddress = new Uri($"http://{gateway.Address}") };
        var demo = await doors.GetFromJsonAsync<JsonElement>("/api/demo/accounts");
        var password = demo.GetProperty("password").GetString()!;
        var wanted = Accounts(demo)
            .Where(account => names?.Contains(account.UserName) ?? !Administrators.Contains(account.Role))
            .ToArray();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, wanted.Length),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (index, _) =>
                wanted[index] = wanted[index] with
                {
                    Token = await SignIn(doors, new(wanted[index].UserName, password)),
                }
        );
        return wanted;
    }

    private static IEnumerable<SignedIn> Accounts(JsonElement demo) =>
        from family in demo.GetProperty("families").EnumerateArray()
        from body in family.GetProperty("bodies").EnumerateArray()
        from account in body.GetProperty("accounts").EnumerateArray()
        select new SignedIn(
            account.GetProperty("userName").GetString()!,
            account.GetProperty("role").GetString()!,
            Token: ""
        );

    private static async Task<string> SignIn(HttpClient doors, SignIn account)
    {
        using var answer = await doors.PostAsJsonAsync("/api/token", account);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }
}

using System.Net.Http.Json;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Accounts;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>The callers of one server (全部并发用户), each with an account, a token and a connection of its own.</summary>
internal sealed class Visitors : IDisposable
{
    private const int TextsOfVisitor = 16;
    private const int Characters = 1300;

    private readonly List<Visitor> all = [];
    private int submitted;

    /// <summary>Signs every account in and connects it.</summary>
    public static async Task<Visitors> SignIn(DoorsProcess server, Account[] accounts)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{server.Address}") };
        var prose = new Prose(seed: 2);
        var visitors = new Visitors();
        foreach (var account in accounts)
        {
            var token = await SignIn(http, account);
            var texts = Enumerable.Range(0, TextsOfVisitor).Select(_ => prose.Report(Characters));
            var visitor = new Visitor([.. texts.Select(text => new Submission(account.Body, token, text))]);
            visitors.all.Add(visitor);
            await visitor.Connect(server.Address);
        }
        return visitors;
    }

    /// <summary>Lets them submit for a while.</summary>
    public Task<Samples> Run(TimeSpan duration) =>
        Callers.Run(all.Count, duration, caller => all[caller].Submit(Interlocked.Increment(ref submitted)));

    public void Dispose() => all.ForEach(visitor => visitor.Dispose());

    private static async Task<string> SignIn(HttpClient http, Account account)
    {
        using var answer = await http.PostAsJsonAsync("/api/token", new SignIn(account.UserName, account.Password));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Token>())!.AccessToken;
    }

    private sealed record Token(string AccessToken);
}

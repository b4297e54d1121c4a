using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Bench.LongRun;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>One person who is online (在线人员), signed in for the whole measurement.</summary>
internal sealed class Participant
{
    private const int Characters = 1300;
    private const string Password = "Linked-Demo-2025";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly HttpClient http;

    private Participant(HttpClient http, string userName, string token) =>
        (this.http, UserName, Token) = (http, userName, token);

    /// <summary>The account.</summary>
    public string UserName { get; }

    /// <summary>The token of the session.</summary>
    public string Token { get; }

    /// <summary>The body, as six digits.</summary>
    public string Body => UserName[..6];

    /// <summary>Whether this is an editor at a desk.</summary>
    public bool IsEditor => UserName.Contains("编辑", StringComparison.Ordinal);

    /// <summary>Signs in.</summary>
    public static async Task<Participant> SignIn(HttpClient http, string userName)
    {
        using var answer = await http.PostAsJsonAsync("/api/token", new SignIn(userName, Password));
        var signed = await Read<SignedIn>(answer, userName);
        return new(http, userName, signed.AccessToken);
    }

    /// <summary>The feeds that are his.</summary>
    public async Task<IReadOnlyList<string>> Feeds() =>
        [.. (await Get<FeedsView>("/api/feeds")).Feeds.Select(feed => feed.Feed)];

    /// <summary>Reads the list he works from: the desk's for an editor, one's own reports for a member.</summary>
    public async Task<IReadOnlyList<Guid>> List()
    {
        var page = await Get<Listed>(IsEditor ? $"/api/desks/{Body}/reports" : "/api/my/reports");
        return [.. page.Items.Select(item => item.Report)];
    }

    /// <summary>Opens one report.</summary>
    public Task Open(Guid report) => Get<JsonElement>($"/api/reports/{report}");

    /// <summary>Hands in a report.</summary>
    public async Task<Submitted> Submit(Prose prose)
    {
        var report = Guid.CreateVersion7();
        var submission = new SubmitReport(new(Body), prose.Report(Characters), ReportCategory.Society);
        using var request = Request(HttpMethod.Post, $"/api/reports?report={report}");
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        request.Content = JsonContent.Create(submission, options: Json);
        using var answer = await http.SendAsync(request);
        var receipt = await Read<Receipt>(answer, UserName);
        return new(Body, new(report, "report.submitted", receipt), Stopwatch.GetTimestamp());
    }

    private async Task<TAnswer> Get<TAnswer>(string path)
    {
        using var request = Request(HttpMethod.Get, path);
        using var answer = await http.SendAsync(request);
        return await Read<TAnswer>(answer, UserName);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return request;
    }

    private static async Task<TAnswer> Read<TAnswer>(HttpResponseMessage answer, string userName) =>
        answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<TAnswer>(Json))!
            : throw new InvalidOperationException(
                $"{userName}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}"
            );

    private sealed record SignedIn(string AccessToken);

    private sealed record Listed(IReadOnlyList<ListedItem> Items);

    private sealed record ListedItem(Guid Report);
}

/// <summary>A report that was handed in (已提交的信息).</summary>
/// <param name="Body">To which body.</param>
/// <param name="Acknowledged">What was acknowledged.</param>
/// <param name="At">When the acknowledgement was read.</param>
internal sealed record Submitted(string Body, Acknowledged Acknowledged, long At);

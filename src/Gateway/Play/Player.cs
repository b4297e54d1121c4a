using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Hosting;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// A person at the doors (一个使用者): signs in with a bearer token and acts over HTTP, as any client does. Each act carries
/// a fresh command id; if the second factor is asked, at the sign-in or later, the code of the demo's telephone is entered and the act repeated
/// under the same id.
/// </summary>
public sealed class Player
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly HttpClient http;
    private readonly Func<Uri, string, CancellationToken, Task<WebSocket>> socket;
    private readonly TimeProvider time;
    private readonly string token;
    private int epoch;

    private Player(
        string userName,
        HttpClient http,
        Func<Uri, string, CancellationToken, Task<WebSocket>> socket,
        TimeProvider time,
        string token
    )
    {
        UserName = userName;
        this.http = http;
        this.socket = socket;
        this.time = time;
        this.token = token;
    }

    /// <summary>The account, such as <c>320581.编辑</c>.</summary>
    public string UserName { get; }

    /// <summary>Where the gateway is.</summary>
    public Uri Address => http.BaseAddress!;

    /// <summary>Signs in.</summary>
    /// <param name="userName">The account.</param>
    /// <param name="http">A client with the gateway's address.</param>
    /// <param name="socket">Opens a web socket to an address with a token.</param>
    /// <param name="time">Time, for waiting until the telephone shows a new code.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="PlayException">The gateway refused.</exception>
    public static async Task<Player> SignIn(
        string userName,
        HttpClient http,
        Func<Uri, string, CancellationToken, Task<WebSocket>> socket,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        using var answer = await http.PostAsJsonAsync(
            "/api/token",
            new { userName, password = DemoOptions.Password },
            Json,
            cancellation
        );
        var signed = await Read<Token>(answer, userName, cancellation);
        var player = new Player(userName, http, socket, time, signed.AccessToken);
        if ((await player.Get<Me>("/api/me", cancellation)).SecondFactorNeed == SecondFactorNeed.Showing)
        {
            await player.StepUp(cancellation);
        }
        return player;
    }

    /// <summary>The same person, with the same token, at another address of the gateway.</summary>
    public Player At(HttpClient address) => new(UserName, address, socket, time, token);

    /// <summary>A web socket of this person.</summary>
    public Task<WebSocket> OpenSocket(Uri address, CancellationToken cancellation) =>
        socket(address, token, cancellation);

    /// <summary>The feeds that are the person's.</summary>
    public async Task<IReadOnlyList<string>> Feeds(CancellationToken cancellation)
    {
        var mine = await Get<FeedsView>("/api/feeds", cancellation);
        epoch = mine.Epoch;
        return [.. mine.Feeds.Select(feed => feed.Feed)];
    }

    /// <summary>The notices of a feed after a number.</summary>
    public async Task<NoticesView> After(string feed, long after, CancellationToken cancellation)
    {
        if (epoch == 0)
        {
            await Feeds(cancellation);
        }
        return await Get<NoticesView>($"/api/feeds/{feed}?after={after}&epoch={epoch}", cancellation);
    }

    /// <summary>The lineage of a report as this person sees it.</summary>
    public Task<LineageView> Lineage(ReportId report, CancellationToken cancellation) =>
        Get<LineageView>($"/api/reports/{report}/lineage", cancellation);

    /// <summary>Acts, and shows the second factor if it is asked for.</summary>
    /// <exception cref="PlayException">The gateway refused.</exception>
    public async Task<Receipt> Act(string path, object? content, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        using var first = await Post(path, content, id, cancellation);
        if (!await AsksForCode(first, cancellation))
        {
            return await Read<Receipt>(first, UserName, cancellation);
        }
        await StepUp(cancellation);
        using var second = await Post(path, content, id, cancellation);
        return await Read<Receipt>(second, UserName, cancellation);
    }

    /// <summary>Tries an act and answers with what came back, refusal or not.</summary>
    public Task<HttpResponseMessage> Post(string path, object? content, Guid id, CancellationToken cancellation) =>
        Send(HttpMethod.Post, path, content, id, cancellation);

    /// <summary>
    /// Shows the second factor. The code on the telephone counts once: where it was used already, the next one is waited for.
    /// </summary>
    /// <exception cref="PlayException">The gateway took no code.</exception>
    public async Task StepUp(CancellationToken cancellation)
    {
        for (var tries = 0; ; tries++)
        {
            var shown = await Get<DemoCode>("/api/demo/totp/" + Uri.EscapeDataString(UserName), cancellation);
            using var answer = await Send(
                HttpMethod.Post,
                "/api/step-up",
                new CodeEntry(shown.Code),
                Guid.CreateVersion7(),
                cancellation
            );
            if (answer.IsSuccessStatusCode)
            {
                return;
            }
            if (tries == 2)
            {
                throw new PlayException(UserName, await answer.Content.ReadAsStringAsync(cancellation));
            }
            await Task.Delay(TimeSpan.FromSeconds(shown.SecondsLeft), time, cancellation);
        }
    }

    /// <summary>Tries to read, and answers with what came back, refusal or not.</summary>
    public Task<HttpResponseMessage> Try(string path, CancellationToken cancellation) =>
        Send(HttpMethod.Get, path, null, null, cancellation);

    /// <summary>Tries an act with words that need not be JSON, and answers with what came back.</summary>
    public Task<HttpResponseMessage> PostText(string path, string words, Guid? id, CancellationToken cancellation) =>
        Send(HttpMethod.Post, path, new StringContent(words, Encoding.UTF8, "application/json"), id, cancellation);

    /// <summary>Reads.</summary>
    /// <exception cref="PlayException">The gateway refused.</exception>
    public async Task<T> Get<T>(string path, CancellationToken cancellation)
    {
        using var answer = await Send(HttpMethod.Get, path, null, null, cancellation);
        return await Read<T>(answer, UserName, cancellation);
    }

    /// <summary>Sends whatever is asked, and answers with what came back, refusal or not.</summary>
    public async Task<HttpResponseMessage> Send(
        HttpMethod method,
        string path,
        object? content,
        Guid? id,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (id is { } command)
        {
            request.Headers.Add("Idempotency-Key", command.ToString());
        }
        if (content is not null)
        {
            request.Content = content as HttpContent ?? JsonContent.Create(content, content.GetType(), options: Json);
        }
        return await http.SendOnLine(request, HttpCompletionOption.ResponseContentRead, cancellation);
    }

    private static async Task<bool> AsksForCode(HttpResponseMessage answer, CancellationToken cancellation) =>
        answer.StatusCode == System.Net.HttpStatusCode.Forbidden
        && (await answer.Content.ReadAsStringAsync(cancellation)).Contains(
            "\"step-up-needed\"",
            StringComparison.Ordinal
        );

    private static async Task<T> Read<T>(HttpResponseMessage answer, string userName, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new PlayException(userName, await answer.Content.ReadAsStringAsync(cancellation));
        }
        return await answer.Content.ReadFromJsonAsync<T>(Json, cancellation)
            ?? throw new PlayException(userName, "empty answer");
    }

    private sealed record Token(string AccessToken);
}

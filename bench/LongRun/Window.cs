using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using ZhengXie.Linked.Bench.Start;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// An account at the doors (一个使用者): it sends an act under one command id until it gets an answer, however often the line
/// breaks or the house asks for patience, as a real window does.
/// </summary>
/// <param name="userName">The account, such as <c>320581.编辑</c>.</param>
/// <param name="house">The house, whose address changes with every start.</param>
/// <param name="http">The lines to it.</param>
/// <param name="tries">Where tries are counted.</param>
internal sealed class Window(string userName, OwnHouse house, HttpClient http, Tries tries)
{
    private const string Password = "Linked-Demo-2025";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private string token = "";

    /// <summary>Signs in.</summary>
    public async Task SignIn(CancellationToken cancellation)
    {
        var signed = await Insist<Token>("/api/token", new SignIn(userName, Password), command: null, cancellation);
        token = signed.AccessToken;
    }

    /// <summary>Shows the code that the demo's telephone shows; it counts once, so that after a broken line the next one is waited for.</summary>
    public async Task StepUp(CancellationToken cancellation)
    {
        using var patience = Patiently(cancellation);
        while (true)
        {
            var shown = await Try<Code>(HttpMethod.Get, $"/api/demo/totp/{Uri.EscapeDataString(userName)}", null, null);
            var taken = shown.Answer is { } code
                ? await Try<object>(HttpMethod.Post, "/api/step-up", new CodeEntry(code.Value), null)
                : new(null, shown.Status, shown.Said);
            if (taken.Status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices)
            {
                return;
            }
            await Tries.Wait(patience.Token);
        }
    }

    /// <summary>Acts, and insists on an answer.</summary>
    /// <exception cref="InvalidOperationException">The act was refused, which none of a journey should be: not even one that was done already.</exception>
    public async Task<Receipt> Act(string path, object? content, CancellationToken cancellation) =>
        await Insist<Receipt>(path, content, Guid.CreateVersion7(), cancellation);

    private async Task<TAnswer> Insist<TAnswer>(
        string path,
        object? content,
        Guid? command,
        CancellationToken cancellation
    )
        where TAnswer : class
    {
        using var patience = Patiently(cancellation);
        for (var again = 0; ; again++)
        {
            var tried = await Try<TAnswer>(HttpMethod.Post, path, content, command);
            if (tried.Answer is { } answer)
            {
                tries.Count(again);
                return answer;
            }
            switch (tried.Status)
            {
                case HttpStatusCode.Unauthorized when command is not null:
                    await SignIn(patience.Token);
                    break;
                case HttpStatusCode.Forbidden when tried.Said.Contains("\"step-up-needed\"", StringComparison.Ordinal):
                    await StepUp(patience.Token);
                    break;
                case null or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests:
                    await Tries.Wait(patience.Token);
                    break;
                case HttpStatusCode.InternalServerError:
                    tries.CountFault(tried.Said);
                    await Tries.Wait(patience.Token);
                    break;
                default:
                    throw new InvalidOperationException($"{userName} {path} {command}: {tried.Status} {tried.Said}");
            }
        }
    }

    // A line that breaks has no status: nobody knows whether the act was done.
    private async Task<Tried<TAnswer>> Try<TAnswer>(HttpMethod method, string path, object? content, Guid? command)
        where TAnswer : class
    {
        using var request = new HttpRequestMessage(method, new Uri(house.Address, path));
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        if (command is { } id)
        {
            request.Headers.Add("Idempotency-Key", id.ToString());
        }
        request.Content = content is null ? null : JsonContent.Create(content, content.GetType(), options: Json);
        try
        {
            using var answer = await http.SendAsync(request, CancellationToken.None);
            return answer is { IsSuccessStatusCode: true, StatusCode: not HttpStatusCode.NoContent }
                ? new(await answer.Content.ReadFromJsonAsync<TAnswer>(Json), answer.StatusCode, "")
                : new(null, answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception broken)
            when (broken
                    is HttpRequestException
                        or IOException
                        or TaskCanceledException
                        or System.Net.Sockets.SocketException
            )
        {
            return new(null, null, broken.Message);
        }
    }

    private static CancellationTokenSource Patiently(CancellationToken cancellation)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        return patience;
    }

    private sealed record Tried<TAnswer>(TAnswer? Answer, HttpStatusCode? Status, string Said);

    private sealed record Token(string AccessToken);

    private sealed record Code([property: System.Text.Json.Serialization.JsonPropertyName("code")] string Value);
}

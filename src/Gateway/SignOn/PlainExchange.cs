using System.Net.Http.Headers;
using System.Text.Json;
using ZhengXie.Linked.Gateway.Hosting;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>The exchange as RFC 6749 has it: the code for a token, the token for who it is.</summary>
public sealed class PlainExchange(SignOnSettings settings) : ITokenExchange, IDisposable
{
    private const int LongestSubject = 200;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 64 * 1024,
    };

    /// <inheritdoc/>
    public async Task<OuterIdentity?> Exchange(BroughtCode brought, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = brought.Code,
                ["redirect_uri"] = brought.Address,
                ["client_id"] = settings.ClientId,
                ["client_secret"] = settings.ClientSecret,
                ["code_verifier"] = brought.Verifier ?? "",
            }
        );
        using var asked = new HttpRequestMessage(HttpMethod.Post, settings.Token) { Content = form };
        if (await Ask(asked, "access_token", cancellation) is not { } token)
        {
            return null;
        }
        using var who = new HttpRequestMessage(HttpMethod.Get, settings.User);
        who.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var subject = await Ask(who, settings.Subject, cancellation);
        return subject is { Length: > 0 and <= LongestSubject } ? new OuterIdentity(subject) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<string?> Ask(HttpRequestMessage request, string member, CancellationToken cancellation)
    {
        request.Headers.Accept.Add(new("application/json"));
        using var answer = await http.SendOnLine(request, HttpCompletionOption.ResponseContentRead, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        return said.RootElement.TryGetProperty(member, out var value) ? value.ToString() : null;
    }
}

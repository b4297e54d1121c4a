using Microsoft.Net.Http.Headers;

namespace ZhengXie.Linked.Gateway.Tests.SignOn;

/// <summary>
/// Keeps cookies as a browser of the house's own time does: the client's own jar goes by the machine's clock, to which a
/// cookie of the house's standing clock has long expired.
/// </summary>
internal sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Dictionary<string, string> cookies = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (cookies.Count > 0)
        {
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", cookies.Select(one => $"{one.Key}={one.Value}")));
        }
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
        {
            foreach (var cookie in SetCookieHeaderValue.ParseList([.. set]))
            {
                Keep(cookie.Name.ToString(), cookie.Value.ToString());
            }
        }
        return answer;
    }

    private void Keep(string name, string value)
    {
        if (value.Length == 0)
        {
            cookies.Remove(name);
        }
        else
        {
            cookies[name] = value;
        }
    }
}

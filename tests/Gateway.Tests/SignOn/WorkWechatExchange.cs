using System.Net.Http.Json;
using System.Text.Json;
using ZhengXie.Linked.Gateway.SignOn;

namespace ZhengXie.Linked.Gateway.Tests.SignOn;

/// <summary>The exchange of 政务微信 as a double: a token for the program first, then of whom the code speaks.</summary>
internal sealed class WorkWechatExchange(HttpClient provider) : ITokenExchange
{
    public async Task<OuterIdentity?> Exchange(BroughtCode brought, CancellationToken cancellation)
    {
        var program = await Ask(
            $"/cgi-bin/gettoken?corpid={Provider.Client}&corpsecret={Provider.Secret}",
            cancellation
        );
        var token = program.GetProperty("access_token").GetString();
        var told = await Ask(
            $"/cgi-bin/auth/getuserinfo?access_token={token}&code={Uri.EscapeDataString(brought.Code)}",
            cancellation
        );
        return told.GetProperty("errcode").GetInt32() == 0
            ? new OuterIdentity(told.GetProperty("userid").GetString()!)
            : null;
    }

    private Task<JsonElement> Ask(string path, CancellationToken cancellation) =>
        provider.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), cancellation);
}

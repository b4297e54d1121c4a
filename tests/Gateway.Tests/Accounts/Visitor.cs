using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>Somebody with a client: sends with a command id of its own unless given one.</summary>
public sealed record Visitor(HttpClient Client)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public Task<HttpResponseMessage> Get(string address) => Client.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<T> Get<T>(string address)
    {
        var answer = await Get(address);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await Read<T>(answer);
    }

    public Task<HttpResponseMessage> Post(string address, object? content = null, Guid? command = null) =>
        Send(HttpMethod.Post, address, content, command);

    public Task<HttpResponseMessage> Put(string address, object content, Guid? command = null) =>
        Send(HttpMethod.Put, address, content, command);

    public Task<HttpResponseMessage> Delete(string address) => Send(HttpMethod.Delete, address, null, null);

    public static async Task<T> Read<T>(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<T>(Json))!;

    /// <summary>The answer is this refusal: its status, code and sentence.</summary>
    public static async Task Refuses(Refusal expected, HttpResponseMessage answer)
    {
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(expected.Code, problem.GetProperty("code").GetString());
        Assert.Equal((HttpStatusCode)Problems.Problem.StatusOf(expected.Kind), answer.StatusCode);
        Assert.Equal(expected.Sentence, problem.GetProperty("detail").GetString());
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, object? content, Guid? command)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Content = content is null ? null : JsonContent.Create(content, content.GetType(), null, Json);
        request.Headers.Add(Acting.Header, (command ?? Guid.NewGuid()).ToString());
        return await Client.SendAsync(request);
    }
}

using System.Globalization;
using System.Net;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Makes the bare hub ring (裸门铃摇铃). It counts from the tick at which it begins to send: both processes read one clock.</summary>
/// <param name="server">Where the bare hub is.</param>
/// <param name="feed">What is said to ring.</param>
internal sealed class PeerRinging(IPEndPoint server, string feed) : IRinging
{
    private readonly HttpClient http = new() { BaseAddress = new Uri($"http://{server}") };

    public async Task<long> Ring(long number)
    {
        using var answer = await http.PostAsync($"/rings/{feed}/{number}", content: null);
        answer.EnsureSuccessStatusCode();
        return long.Parse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);
    }

    public Task<long> Head() => Task.FromResult(0L);

    public void Dispose() => http.Dispose();
}

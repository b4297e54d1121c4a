using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Gateway.Exports;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Gateway.Tests.Exports;

/// <summary>How tests ask for exports and wait for them.</summary>
internal sealed class ExportVisits(LinkedHouse house)
{
    private static readonly CancellationToken None = CancellationToken.None;

    public ExportWorker Worker => house.Services.GetRequiredService<ExportWorker>();

    // The worker was woken by itself; this makes what it has not begun, and looks again until both are through.
    public async Task<ExportView> Ready(Player person, int export)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            await Worker.Drain(patience.Token);
            var mine = await person.Get<List<ExportView>>("/api/my/exports", patience.Token);
            if (mine.Single(one => one.Export == export) is { State: not ExportState.Waiting } done)
            {
                return done;
            }
        }
    }

    public async Task<(HttpStatusCode Status, string? Code)> Refused(string who, string path, NewExport asked)
    {
        var person = await house.SignIn(who);
        using var answer = await person.Post(path, asked, Guid.CreateVersion7(), None);
        return (answer.StatusCode, await Code(answer));
    }

    public static async Task<string?> Code(Player person, string path)
    {
        using var answer = await person.Try(path, None);
        return await Code(answer);
    }

    private static async Task<string?> Code(HttpResponseMessage answer)
    {
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None));
        return problem.RootElement.GetProperty("code").GetString();
    }
}

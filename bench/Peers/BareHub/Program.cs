using System.Diagnostics;
using Microsoft.AspNetCore.SignalR;
using ZhengXie.Linked.BareHub;

// SignalR's own broadcast and nothing else: no sign-in, no rights, no record. What our hub is measured against.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapHub<BellHub>("/hub");

// Rings everybody with a message of the same form and size as ours, and tells at which tick of the machine's clock it began.
app.MapPost(
    "/rings/{feed}/{number:long}",
    async (string feed, long number, IHubContext<BellHub> hub) =>
    {
        var began = Stopwatch.GetTimestamp();
        await hub.Clients.All.SendAsync("Ring", feed, number);
        return began;
    }
);
await app.RunAsync();

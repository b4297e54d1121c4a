using ZhengXie.Linked.Gateway.CommandLine;
using ZhengXie.Linked.Gateway.Headers;
using ZhengXie.Linked.Gateway.Health;
using ZhengXie.Linked.Gateway.Json;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Telemetry;
using ZhengXie.Linked.Gateway.Web;

// A word instead of settings is a command: verify, rebuild, play …
if (ConsoleCommands.IsNamed(args))
{
    return await ConsoleCommands.House.Run(args, Console.Out, CancellationToken.None);
}

var builder = WebApplication.CreateBuilder(args);

// Time comes from here and nowhere else.
builder.Services.AddSingleton(TimeProvider.System);

// How the doors speak.
builder.Services.AddStrictJson();
builder.Services.AddProblems();
builder.Services.AddDocumentation();

// What the doors hold to, and what is measured.
builder.Services.AddLimits();
builder.Services.AddHealth();
builder.Services.AddTelemetry();

// Who is at the door.
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseProblems();
app.UseWeb();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseBodyLimit();
app.UseAuthorization();

app.MapHealth();
app.MapDocumentation();

await app.RunAsync();
return 0;

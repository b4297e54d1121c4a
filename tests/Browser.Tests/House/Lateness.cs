using System.Globalization;
using Microsoft.Playwright;

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>
/// Answers that come late by chance, as over an office's line, where <c>LINKED_LATE</c> says by how many milliseconds at most:
/// what only works because everything is near shows itself.
/// </summary>
internal static class Lateness
{
    private static readonly int Most = int.Parse(
        Environment.GetEnvironmentVariable("LINKED_LATE") ?? "0",
        CultureInfo.InvariantCulture
    );

    /// <summary>How long a window waits for anything, in milliseconds.</summary>
    public static int Patience { get; } = 30_000 + (40 * Most);

    /// <summary>Makes whatever the windows of a person ask for late; the hub's line is left as it is.</summary>
    public static Task Of(IBrowserContext windows) =>
        Most == 0
            ? Task.CompletedTask
            : windows.RouteAsync(
                address => !address.Contains("/hub", StringComparison.Ordinal),
                async route =>
                {
                    // It is the line that is slow; no test waits for a span of time.
                    using var line = new PeriodicTimer(TimeSpan.FromMilliseconds(1 + Random.Shared.Next(Most)));
                    await line.WaitForNextTickAsync();
                    await route.FallbackAsync();
                }
            );
}

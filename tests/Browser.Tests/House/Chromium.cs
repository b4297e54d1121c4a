namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>The machine's own Chromium; <c>bin/setup</c> installs it, tests download none.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where it is.</summary>
    /// <exception cref="InvalidOperationException">There is none on this machine.</exception>
    public static string Path { get; } =
        (
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            from name in Names
            select System.IO.Path.Combine(folder, name)
        ).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on this machine: run bin/setup.");
}

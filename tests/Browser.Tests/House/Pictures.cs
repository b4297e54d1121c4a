namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>
/// Pictures of windows, to be looked at in <c>artifacts/screenshots</c>; taken where <c>LINKED_PICTURES</c> is set, as <c>bin/ci --long</c>
/// does. Nobody looks at those of an ordinary run.
/// </summary>
internal static class Pictures
{
    public static bool Wanted { get; } = Environment.GetEnvironmentVariable("LINKED_PICTURES") is { Length: > 0 };

    public static string Folder { get; } =
        Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;
}

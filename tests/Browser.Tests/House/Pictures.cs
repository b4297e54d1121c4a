namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Where pictures of windows are put, to be looked at: <c>artifacts/screenshots</c>.</summary>
internal static class Pictures
{
    public static string Folder { get; } =
        Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;
}

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Where pictures of windows are put, to be looked at: <c>artifacts/screenshots</c>.</summary>
internal static class Pictures
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is { Name: not "artifacts" })
        {
            folder = folder.Parent;
        }
        return Directory.CreateDirectory(Path.Combine(folder!.FullName, "screenshots")).FullName;
    }
}

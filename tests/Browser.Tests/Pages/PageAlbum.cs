using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>Pictures of every page, for people to look at.</summary>
internal static class PageAlbum
{
    private static readonly string FirstPaint = NewFile();

    private const string Measured = """
        () => {
          const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
          const scripts = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.endsWith('.js'));
          const bytes = scripts.reduce((sum, script) => sum + script.encodedBodySize, 0);
          return `${Math.round(painted)} ms, ${Math.round(bytes / 1024)} kB of script`;
        }
        """;

    // At 200 % a page has half as much room each way.
    private static readonly Glass[] Sizes = [Glass.Desk, Glass.Phone, Glass.Wall, new(683, 384, "zoomed")];

    /// <summary>Takes them of the page that the window shows.</summary>
    public static async Task Take(Window window, string route)
    {
        if (!Pictures.Wanted)
        {
            return;
        }
        var measured = await window.Page.EvaluateAsync<string>(Measured);
        await File.AppendAllTextAsync(FirstPaint, $"{measured}  {route}\n");
        foreach (var size in Sizes)
        {
            await window.Resize(size);
            await window.IsStill();
            await window.Picture($"album-{Name(route)}-{size.Name}", whole: size != Glass.Wall);
            Assert.False(await window.IsTooWide(), $"{route} is wider than {size.Name}.");
        }
    }

    // What each page weighed and when it first painted; not asserted, a busy machine paints late.
    private static string NewFile()
    {
        var path = Path.Combine(Pictures.Folder, "first-paint.txt");
        File.Delete(path);
        return path;
    }

    private static string Name(string route) =>
        new([.. route.Trim('/').Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
}

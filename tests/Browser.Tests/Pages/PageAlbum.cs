using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>Pictures of every page, for people to look at; taken where <c>LINKED_PICTURES</c> is set, as <c>bin/ci --long</c> does.</summary>
internal static class PageAlbum
{
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("LINKED_PICTURES") is { Length: > 0 };

    // At 200 % a page has half as much room each way.
    private static readonly Glass[] Sizes = [Glass.Desk, Glass.Phone, Glass.Wall, new(683, 384, "zoomed")];

    /// <summary>Takes them of the page that the window shows.</summary>
    public static async Task Take(Window window, string route)
    {
        if (!Wanted)
        {
            return;
        }
        foreach (var size in Sizes)
        {
            await window.Resize(size);
            await window.IsStill();
            await window.Picture($"album-{Name(route)}-{size.Name}", whole: size != Glass.Wall);
            Assert.False(await window.IsTooWide(), $"{route} is wider than {size.Name}.");
        }
    }

    private static string Name(string route) =>
        new([.. route.Trim('/').Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]);
}

using System.Text.RegularExpressions;
using ZhengXie.Linked.Browser.Tests.House;

namespace ZhengXie.Linked.Browser.Tests.Pages;

/// <summary>
/// Every page with real content, on an office computer and on a telephone: it loads without complaint, fits its window, and the
/// accessibility rules of axe-core find nothing serious. With <c>LINKED_PICTURES</c> set, a picture of each is taken.
/// </summary>
[Collection(FilledBrowser.Name)]
public sealed class EveryPageTests(FilledHouse filled)
{
    private static readonly Glass[] Sizes = [Glass.Desk, Glass.Phone];

    [Theory]
    [MemberData(nameof(PageTable.Rows), MemberType = typeof(PageTable))]
    public async Task APage_LoadsWithItsContent_Fits_AndIsOpenToEverybody(
        string route,
        string userName,
        string address,
        string shows
    )
    {
        var window = await filled.WindowOf(userName);
        var before = window.Complaints.Count;
        await window.Go(filled.Address(address));
        await window.Holds(shows);
        foreach (var size in Sizes)
        {
            await window.Resize(size);
            Assert.False(await window.IsTooWide(), $"{route} is wider than {size.Name}.");
            Assert.Empty(await Barriers.Of(window));
        }
        Assert.Empty(window.Complaints.Skip(before));
        await PageAlbum.Take(window, route);
    }

    [Fact]
    public void EveryRoute_HasItsRow()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src/Web/src/routes.ts"));
        var routes = Regex
            .Matches(
                source,
                @"\bpath: '(?<route>[^']+)',(?!\s*query)",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Select(match => match.Groups["route"].Value)
            .Order(StringComparer.Ordinal);

        Assert.Equal(routes, PageTable.Routes.Distinct().Order(StringComparer.Ordinal));
    }
}

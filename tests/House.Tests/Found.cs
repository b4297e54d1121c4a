namespace ZhengXie.Linked.House.Tests;

/// <summary>What a search through the house came upon.</summary>
internal static class Found
{
    /// <summary>Nothing was found; otherwise every place is named, so that all can be mended at once.</summary>
    public static void Nothing<T>(IEnumerable<T> places)
    {
        var found = places.Select(place => place?.ToString()).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Prepend($"{found.Count} found:")));
    }
}

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Tests that only look at what has happened; they run beside those that act.</summary>
[CollectionDefinition(Name)]
public sealed class FilledBrowser : ICollectionFixture<FilledHouse>
{
    public const string Name = "filled";
}

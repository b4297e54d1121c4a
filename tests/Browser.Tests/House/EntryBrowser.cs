namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Tests of who comes in, stays and goes take turns in a house of their own: some let time pass there.</summary>
[CollectionDefinition(Name)]
public sealed class EntryBrowser : ICollectionFixture<BrowserHouse>
{
    public const string Name = "entries";
}

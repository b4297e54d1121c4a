namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Tests of one house take turns: one gateway, one browser, and bodies of their own.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<BrowserHouse>
{
    public const string Name = "browser";
}

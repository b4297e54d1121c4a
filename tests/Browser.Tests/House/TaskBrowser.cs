namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>Tests of what bodies do together take turns in a house of their own, beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class TaskBrowser : ICollectionFixture<BrowserHouse>
{
    public const string Name = "tasks";
}

namespace ZhengXie.Linked.Gateway.Tests.Exports;

/// <summary>The tests of exports and of leaving a post share one house; each works at a body of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ExportRooms : ICollectionFixture<LinkedHouse>
{
    public const string Name = "exports";
}

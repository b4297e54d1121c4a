namespace ZhengXie.Linked.Gateway.Tests.Accounts;

/// <summary>The tests that share one house, whose first start takes a moment; each makes people of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AccountRooms : ICollectionFixture<AccountHouse>
{
    public const string Name = "accounts";
}

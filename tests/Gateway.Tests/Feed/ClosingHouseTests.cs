using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

public sealed class ClosingHouseTests
{
    // The framework would wait for half a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task AHouseThatCloses_HangsUpOnWhoIsThere_AndOnWhoComesMeanwhile()
    {
        var house = new FeedHouse();
        await house.InitializeAsync();
        await using var there = await HubScreen.Open(house.Address, Somebody(house));
        await there.LetIn();

        house.BeginToClose();
        await there.Closed();
        await using var back = await HubScreen.Open(house.Address, Somebody(house));
        await back.Closed();

        await ((IAsyncLifetime)house).DisposeAsync();
    }

    [Fact]
    public async Task AHouseThatCloses_DoesNotWaitForScreensThatCameBackMeanwhile()
    {
        var house = new FeedHouse();
        await house.InitializeAsync();

        house.BeginToClose();
        await using var back = await HubScreen.Open(house.Address, Somebody(house));

        await ((IAsyncLifetime)house).DisposeAsync().WaitAsync(Patience);
    }

    private static PersonId Somebody(FeedHouse house) => house.People.SignIn(KnownPeople.Role(Role.Editor, "320581"));
}

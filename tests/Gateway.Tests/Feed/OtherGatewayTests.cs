using System.Net.Http.Json;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Gateway.Tests.Feed;

/// <summary>What one gateway tells the others, and what its screens hear of what the others tell.</summary>
public sealed class OtherGatewayTests(FeedHouse house) : IClassFixture<FeedHouse>
{
    private const string Desk = "desk:320581";
    private readonly PersonId editor = house.People.SignIn(KnownPeople.Role(Role.Editor, "320581"));

    [Fact]
    public async Task Hear_AFeedHasGrown_RingsAtTheScreensThatJoined()
    {
        await using var screen = await HubScreen.Open(house.Address, editor);
        await screen.Join(Desk);

        await house.Ear.Hear(new News { Rings = [new Ring(Desk, 7), new Ring("desk:320583", 9)] });

        Assert.Equal($"Ring {Desk} 7", await screen.Hear());
        await screen.HearsNothing();
    }

    [Fact]
    public async Task Hear_RingsMayHaveBeenLost_TheScreensAreRungForWhatTheyMissed()
    {
        const string elsewhere = "desk:320582";
        var person = house.People.SignIn(KnownPeople.Role(Role.Editor, "320582"));
        await using var screen = await HubScreen.Open(house.Address, person);
        await screen.Join(elsewhere);
        await house.Append(elsewhere, 5);

        await house.Ear.Hear(new News { AllFeeds = true });

        Assert.Equal($"Ring {elsewhere} 5", await screen.Hear());
    }

    [Fact]
    public async Task Hear_FiguresHaveChanged_RingsAtTheScreensThatShowThem()
    {
        await using var screen = await HubScreen.Open(house.Address, editor);
        await screen.Join(Feeds.Figures(new BodyCode("320581")));

        await house.Ear.Hear(new News { Figures = ["320581"] });

        Assert.Equal("Figures 320581", await screen.Hear());
    }

    [Fact]
    public async Task Hear_APersonHasReadElsewhere_ShowsAtHisScreensAndIsNotToldOn()
    {
        await using var screen = await HubScreen.Open(house.Address, editor);
        await using var other = await HubScreen.Open(
            house.Address,
            house.People.SignIn(KnownPeople.Role(Role.Editor, "320581"))
        );
        await Task.WhenAll(screen.LetIn(), other.LetIn());

        await house.Ear.Hear(new News { Marks = [new ReadUpTo(editor, Desk, 3)] });

        Assert.Equal($"Marked {Desk} 3", await screen.Hear());
        await other.HearsNothing();
        Assert.Equal(0, house.Told.Waiting);
    }

    [Fact]
    public async Task Mark_AtThisGateway_IsToldToTheOthers()
    {
        await house.Append(Desk, 2);
        using var client = house.ClientOf(editor);

        using var answer = await client.PutAsJsonAsync($"/api/feeds/{Desk}/mark", new MarkFeed(2));

        answer.EnsureSuccessStatusCode();
        var told = await house.Told.Next();
        Assert.Equal([new ReadUpTo(editor, Desk, 2)], told.Marks);
    }
}

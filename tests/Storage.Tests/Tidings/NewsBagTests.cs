using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Tests.Tidings;

public sealed class NewsBagTests
{
    private static readonly PersonId Person = new(Guid.NewGuid());

    private readonly NewsBag bag = new();

    [Fact]
    public void Add_TheSameFeedAgain_KeepsItsNewestNumber()
    {
        bag.Add(new News { Rings = [new("desk:320581", 5), new("desk:320500", 1)] });
        bag.Add(new News { Rings = [new("desk:320581", 4)] });
        bag.Add(new News { Marks = [new(Person, "desk:320581", 3), new(Person, "desk:320581", 2)] });

        var news = bag.Take();

        Assert.Equal([new Ring("desk:320581", 5), new Ring("desk:320500", 1)], news.Rings);
        Assert.Equal([new ReadUpTo(Person, "desk:320581", 3)], news.Marks);
    }

    [Fact]
    public void Add_WhatIsNotNumbered_WaitsOnce()
    {
        var news = new News
        {
            AllFeeds = true,
            Figures = ["320581"],
            Persons = [Person],
            Bodies = [new BodyCode("320581")],
            Calendars = true,
        };

        bag.Add(news);
        bag.Add(news);

        Assert.Equivalent(news, bag.Take(), strict: true);
    }

    [Fact]
    public void Take_Once_NothingWaitsAfterwards()
    {
        bag.Add(
            new News
            {
                AllFeeds = true,
                AllBodies = true,
                Calendars = true,
            }
        );
        Assert.False(bag.IsEmpty);

        bag.Take();

        Assert.True(bag.IsEmpty);
        Assert.Equivalent(new News(), bag.Take(), strict: true);
    }

    [Fact]
    public void Add_MoreFeedsThanMayWait_RefusesNewOnesAndStillRaisesKnownOnes()
    {
        var rings = Enumerable.Range(0, NewsBag.Most).Select(feed => new Ring($"person:{feed}", 1)).ToArray();
        Assert.Equal(0, bag.Add(new News { Rings = rings }));

        var refused = bag.Add(new News { Rings = [new("person:one-more", 1), new("person:0", 2)] });

        var waiting = bag.Take().Rings;
        Assert.Equal(1, refused);
        Assert.Equal(NewsBag.Most, waiting.Count);
        Assert.Contains(new Ring("person:0", 2), waiting);
    }

    [Fact]
    public void Add_MoreBodiesThanAreWorthNaming_AsksForTheWholeRegister()
    {
        var bodies = Enumerable.Range(320000, NewsBag.MostBodies + 1).Select(code => new BodyCode($"{code}"));
        bag.Add(new News { Bodies = [.. bodies] });
        bag.Add(new News { Bodies = [new BodyCode("110000")] });

        var news = bag.Take();

        Assert.True(news.AllBodies);
        Assert.Empty(news.Bodies);
    }
}

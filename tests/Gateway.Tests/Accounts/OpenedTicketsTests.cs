using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

public sealed class OpenedTicketsTests : IDisposable
{
    private const string Text = "sealed";

    private static readonly SealPlace Cookie = new("cookie");

    private readonly TestClock clock = TestClock.OnMonday();
    private readonly OpenedTickets opened;
    private int opening;

    public OpenedTicketsTests() => opened = new(clock);

    [Fact]
    public void Ticket_AskedForAgain_IsNotOpenedAgain()
    {
        var first = opened.Open(Cookie, Text, Ticket)!;
        var second = opened.Open(Cookie, Text, Ticket)!;

        Assert.Equal(1, opening);
        Assert.Equal(first.Principal.Identity!.Name, second.Principal.Identity!.Name);
    }

    [Fact]
    public void Ticket_AfterAMinute_IsOpenedAnew()
    {
        opened.Open(Cookie, Text, Ticket);
        clock.Advance(OpenedTickets.Believed);
        Assert.Null(opened.Open(Cookie, Text, Broken));

        Assert.Equal(2, opening);
    }

    [Fact]
    public void Ticket_CarriedElsewhere_IsOpenedThere()
    {
        opened.Open(Cookie, Text, Ticket);

        Assert.Null(opened.Open(new("token"), Text, Broken));
        Assert.Null(opened.Open(Cookie with { Purpose = "another" }, Text, Broken));
    }

    [Fact]
    public void BrokenSeal_IsTriedEachTime()
    {
        Assert.Null(opened.Open(Cookie, Text, Broken));

        Assert.NotNull(opened.Open(Cookie, Text, Ticket));
    }

    [Fact]
    public void Ticket_ChangedByOneRequest_IsUnchangedForTheNext()
    {
        var first = opened.Open(Cookie, Text, Ticket)!;
        first.Principal.AddIdentity(new ClaimsIdentity([new("role", "administrator")]));
        first.Properties.Items["changed"] = "yes";

        var second = opened.Open(Cookie, Text, Ticket)!;

        Assert.Null(second.Principal.FindFirst("role"));
        Assert.Empty(second.Properties.Items);
    }

    public void Dispose() => opened.Dispose();

    private AuthenticationTicket Ticket()
    {
        opening++;
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, "320581.委员甲")], Cookie.Scheme);
        return new(new ClaimsPrincipal(identity), new AuthenticationProperties(), Cookie.Scheme);
    }

    private AuthenticationTicket? Broken()
    {
        opening++;
        return null;
    }
}

using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Gateway.Outbox;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Tests.Outbox;

/// <summary>The whole gateway with providers for both channels.</summary>
public sealed class ProviderHouse : IAsyncLifetime
{
    public TestProvider Provider { get; private set; } = null!;

    public LinkedHouse House { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await TestProvider.Start();
        House = new LinkedHouse
        {
            Settings =
            [
                $"--Outbox:Sms:Url={Provider.Address}sms",
                "--Outbox:Sms:Header=X-Secret",
                "--Outbox:Sms:Secret=only-for-tests",
                $"--Outbox:GovernmentWeChat:Url={Provider.Address}wechat",
                "--Outbox:MostAttempts=3",
            ],
        };
        await House.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await House.DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>Moves the clock, lets the sweeper and the worker do all that has come.</summary>
    public async Task Pass(TimeSpan span)
    {
        // The worker also sends by itself: a message that it takes on the way would time out before the way's end.
        House.Clock.Jump(span);
        await House.Sweep();
        await Send();
    }

    /// <summary>Lets the worker send all that is due.</summary>
    public Task<int> Send() => House.Services.GetRequiredService<OutboxWorker>().Drain();

    /// <summary>Gives the person a mobile number; gives the person's id.</summary>
    public async Task<PersonId> Reachable(string userName, string mobile)
    {
        var player = await House.SignIn(userName);
        var me = await player.Get<Me>("/api/me", CancellationToken.None);
        await House
            .Services.GetRequiredService<ContactBook>()
            .Keep(me.Person, new Contacts(Mobile: mobile), me.Person, CancellationToken.None);
        return me.Person;
    }
}

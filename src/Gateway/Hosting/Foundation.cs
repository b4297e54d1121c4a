using Microsoft.AspNetCore.DataProtection;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// Foundation (奠基): the register of bodies, the first administrators or the demo, the first key of cookies. Every step looks first, so
/// that it goes on where a crash stopped it. One gateway alone lays it as it starts; for a cluster the command <c>prepare</c> does.
/// </summary>
internal sealed class Foundation(
    CalendarDirectory calendars,
    BodyDirectory bodies,
    FirstStart first,
    DemoSeed seed,
    DemoOptions demo,
    AccountBook accounts,
    MissingKeys keys,
    IDataProtectionProvider cookies
)
{
    /// <summary>Lays what is missing, and reads the directories.</summary>
    /// <param name="console">Where the first administrators' passwords are shown, once.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task Lay(TextWriter console, CancellationToken cancellation)
    {
        await calendars.Refresh(cancellation);
        await first.Run(demo.On, console, cancellation);
        if (demo.On)
        {
            await seed.Plant(cancellation);
        }
        // Made by whoever is first; gateways that start together later would each make one of their own.
        _ = cookies.CreateProtector(nameof(Foundation)).Protect([]);
    }

    /// <summary>Reads the directories; what they hold was laid by another process.</summary>
    public async Task Stand(CancellationToken cancellation)
    {
        await calendars.Refresh(cancellation);
        await bodies.Refresh(cancellation);
    }

    /// <summary>Makes sure that it was laid, and that this process has the keys to it.</summary>
    /// <exception cref="EngineRefusedException">It was not, or not for a demo, or a key is missing.</exception>
    public async Task Require(CancellationToken cancellation)
    {
        if (!await accounts.HasAny(cancellation))
        {
            throw EngineRefusals.NotPrepared();
        }
        if (demo.On && !await seed.IsPlanted(cancellation))
        {
            throw EngineRefusals.DemoNotPrepared();
        }
        if (await keys.List(cancellation) is [_, ..] missing)
        {
            throw EngineRefusals.KeysMissing(missing);
        }
    }
}

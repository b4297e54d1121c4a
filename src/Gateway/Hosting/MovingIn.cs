using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// What must be there before the doors open (开门前): the register of bodies, the first administrators or the demo. Every
/// step looks first, so that a start after a crash goes on where the last one stopped.
/// </summary>
internal static class MovingIn
{
    /// <summary>Runs the steps.</summary>
    /// <exception cref="InvalidOperationException">The register of divisions was refused: a bug in its file.</exception>
    public static async Task Run(IServiceProvider services, CancellationToken cancellation)
    {
        var directory = services.GetRequiredService<BodyDirectory>();
        await directory.Refresh(cancellation);
        if (directory.Current.Count < DivisionFile.BuiltIn.Lines.Count)
        {
            var run = services.GetRequiredService<DivisionRun>();
            var (_, refusal) = await run.Carry(DivisionFile.BuiltIn, Caller.House, cancellation);
            if (refusal is not null)
            {
                throw new InvalidOperationException("The register of divisions was refused: " + refusal.Code);
            }
        }
        if (services.GetRequiredService<DemoOptions>().On)
        {
            await services.GetRequiredService<DemoSeed>().Plant(cancellation);
        }
        else
        {
            await services.GetRequiredService<FirstAdministrators>().Open(cancellation);
        }
    }
}

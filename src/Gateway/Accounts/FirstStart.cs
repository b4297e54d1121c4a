using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// First start (首次启动): brings in the bodies of the country and opens three administrators' accounts. Until there is
/// an account it begins again where it stopped.
/// </summary>
public sealed class FirstStart(
    BodyDirectory directory,
    DivisionRun divisions,
    AccountBook accounts,
    FirstAdministrators administrators
)
{
    /// <summary>Does what is left to do, and reads the directory of bodies.</summary>
    /// <param name="demo">Whether a demo opens accounts of its own instead of the administrators'.</param>
    /// <param name="console">Where the one-time passwords are shown.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task Run(bool demo, TextWriter console, CancellationToken cancellation)
    {
        await directory.Refresh(cancellation);
        if (await accounts.HasAny(cancellation))
        {
            return;
        }
        var (report, refusal) = await divisions.Carry(DivisionFile.OfThisBuild(), Caller.House, cancellation);
        if (report is not { Carried: true })
        {
            throw new InvalidOperationException("The build's own divisions were not carried out: " + refusal?.Code);
        }
        if (!demo)
        {
            await administrators.Open(console, cancellation);
        }
    }
}

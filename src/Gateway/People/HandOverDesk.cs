using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Exports;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>
/// Carries out what follows from a role that was handed over (办理移交). Every step may be done again: whoever lost the answer
/// asks once more under the same command id, and what was missing is made up.
/// </summary>
public sealed class HandOverDesk(HandOverBook book, ExportQueue exports, IEngine engine)
{
    /// <summary>Moves what can be moved and ends the rest.</summary>
    /// <param name="person">Who left.</param>
    /// <param name="grant">The role that ended.</param>
    /// <param name="successor">Who takes over.</param>
    /// <param name="id">The command by which it ended.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task CarryOut(
        PersonId person,
        RoleGrant grant,
        PersonId successor,
        CommandId id,
        CancellationToken cancellation
    )
    {
        if (grant.Role == Role.Editor)
        {
            await book.MoveTyped(person, grant.Body, successor, cancellation);
        }
        if (HandOverBook.IsOfDesk(grant.Role))
        {
            // Who has no duty ahead is answered so; nothing is missing then.
            var duties = new CommandId(DerivedId.Of("hand-over-duties", id.ToString()));
            var command = new HandOverDuties(person, successor);
            await engine.Do(new DutyOrder(grant.Body, duties, Caller.House, command), cancellation);
        }
        foreach (var export in await exports.WaitingOf(person, grant.Body, cancellation))
        {
            var ended = new FailExport(export, ExportFault.RightLost);
            await engine.Do(ExportOrder.OfHouse(person, ended), cancellation);
        }
    }
}

using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>What the doors to bodies have in common (机构办理): the caller's order, its audit, its answer.</summary>
public sealed class BodyDesk(BodyActs acts, Witness witness)
{
    /// <summary>Does the command to the body.</summary>
    public async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        BodyCode body,
        Acting acting,
        BodyCommand command,
        CancellationToken cancellation
    )
    {
        var outcome = await acts.Do(new BodyOrder(body, acting.Id, acting.By, command), cancellation);
        if (outcome.Receipt is not null)
        {
            await witness.Tell(AuditActions.BodyChanged, body.Value, cancellation);
        }
        return outcome.Result();
    }
}

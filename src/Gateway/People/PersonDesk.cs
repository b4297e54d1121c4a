using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>What the doors to people have in common (人员办理).</summary>
public sealed class PersonDesk(
    CurrentCaller who,
    PersonActs acts,
    PeopleReader people,
    RuleFactSource facts,
    Witness witness
)
{
    /// <summary>Who acts.</summary>
    public Caller Caller => who.Caller;

    /// <summary>What rules may know now.</summary>
    public RuleFacts Facts => facts.Now;

    /// <summary>Does the command about the person; every change is told to the audit.</summary>
    public async Task<Results<Ok<Receipt>, RefusalResult>> Do(
        PersonId person,
        Acting acting,
        PersonCommand command,
        string action,
        CancellationToken cancellation
    )
    {
        var outcome = await acts.Do(new PersonOrder(person, acting.Id, acting.By, command), cancellation);
        if (outcome.Receipt is not null)
        {
            await witness.Tell(action, person.ToString(), cancellation);
        }
        return outcome.Result();
    }

    /// <summary>The person, if he exists and the caller may see him; otherwise both answer alike.</summary>
    public async Task<Person?> Find(PersonId person, CancellationToken cancellation) =>
        await people.Find(person, cancellation) is { } found && PeoplePermission.MaySee(who.Caller, found, facts.Now)
            ? found
            : null;
}

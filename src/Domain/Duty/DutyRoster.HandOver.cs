using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Duty;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Duty;

/// <content>What becomes of the duties of somebody who leaves his post.</content>
public sealed partial record DutyRoster
{
    // Each ends for the one and goes on for the other, so that no hour is without a name.
    private Decision<DutyEvent> HandOver(BodyCode body, HandOverDuties handed, DutyFacts facts)
    {
        var ahead = Duties.Where(duty => duty.Person == handed.From && !duty.IsPast(facts.Now)).ToList();
        if (ahead.Count == 0)
        {
            return Refusals.NotFound;
        }
        var ended = ahead.Select(DutyEvent (duty) => new DutyEnded(body, duty.Number));
        var taken = ahead.Select(
            DutyEvent (duty, place) =>
                new DutyAssigned(
                    body,
                    Duties.Length + place + 1,
                    handed.To,
                    duty.From > facts.Now ? duty.From : facts.Now,
                    duty.Until
                )
        );
        return new(null, null, [.. ended, .. taken], [], null);
    }
}

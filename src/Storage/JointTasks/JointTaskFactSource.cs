using System.Collections.Immutable;
using Npgsql;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.JointTasks.Cascades;
using ZhengXie.Linked.Storage.JointTasks.Totals;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Gathers what the rules of joint tasks may know (联动任务依据): the moment, the bodies, the calendars, the part meant.</summary>
public sealed class JointTaskFactSource(
    JointTaskStates states,
    PeopleReader people,
    TotalFactSource totals,
    CascadeFacts cascades,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    ClockRules clocks,
    TimeProvider time,
    NpgsqlDataSource database
) : IFactSource<JointTaskOrder, JointTaskFacts>
{
    private const int MostAskedFor = 64;
    private readonly Uploads uploads = new(database, time);

    /// <inheritdoc/>
    public async ValueTask<JointTaskFacts> Gather(JointTaskOrder order, CancellationToken cancellation)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current)
        {
            Calendars = calendars.Current,
            Rules = clocks,
        };
        facts = await WithTeam(facts, order, cancellation);
        facts = await WithUploads(facts, order, cancellation);
        facts = facts with { Total = await totals.Gather(order, cancellation) };
        facts = facts with { Parent = await cascades.ParentFor(order, cancellation) };
        return await WithPart(facts, order, cancellation);
    }

    // Only the plan's own acts name files here.
    private async Task<JointTaskFacts> WithUploads(
        JointTaskFacts facts,
        JointTaskOrder order,
        CancellationToken cancellation
    )
    {
        var plan = order.Command switch
        {
            DraftTask draft => draft.Plan,
            RevisePlan revise => revise.Plan,
            _ => null,
        };
        var named = plan?.Files.Select(file => file?.Hash).OfType<string>().Distinct().Take(PlanBounds.Files).ToArray();
        return named is null or []
            ? facts
            : facts with
            {
                Uploads = await uploads.Usable(order.Caller.Person, named, cancellation),
            };
    }

    private async Task<JointTaskFacts> WithPart(
        JointTaskFacts facts,
        JointTaskOrder order,
        CancellationToken cancellation
    ) =>
        order.Command is SubmitPart submit
            ? facts with
            {
                Part = await states.Part(order.Task, submit.Body, cancellation),
            }
            : facts;

    private async Task<JointTaskFacts> WithTeam(
        JointTaskFacts facts,
        JointTaskOrder order,
        CancellationToken cancellation
    )
    {
        if (order.Command is not NameTeam { People: { } team })
        {
            return facts;
        }
        var named = team.Take(MostAskedFor).Select(one => one?.Person).OfType<PersonId>().Distinct().ToList();
        var found = await people.Find(named, cancellation);
        return facts with { People = found.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Grants) };
    }
}

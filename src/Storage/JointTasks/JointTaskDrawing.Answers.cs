using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Storage.JointTasks.Answers;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>回执与进程: counts and claims are the launcher's alone, so that no number tells a county of another.</content>
internal sealed partial class JointTaskDrawing
{
    /// <summary>The teams' bytes, by hash.</summary>
    public IReadOnlyDictionary<string, byte[]> Teams { get; init; } =
        new Dictionary<string, byte[]>(StringComparer.Ordinal);

    /// <summary>The hashes of the teams that the reader may see.</summary>
    public static IEnumerable<string> TeamsOf(JointTask task, IReadOnlySet<string> keys) =>
        task
            .Invitations.Where(invited =>
                JointTaskSight.SeesAll(keys, task) || JointTaskSight.SeesOwn(keys, invited.Body)
            )
            .Select(invited => invited.Answer.Team)
            .OfType<string>();

    private AnswerDrawing Answering => new(task, TaskClocks.CalendarOf(task.Body, facts), facts.Now, Teams);

    private CourseView Course()
    {
        var course = task.Course;
        return new(
            course.IsSuspended,
            [.. course.Standstills.Select(still => new StandstillView(still.From, still.Until, still.Reason))],
            course.EndedAt,
            course.EndWords
        )
        {
            Plan = all ? Answering.ClockOf(TaskClocks.Plan) : null,
            Summing = all ? Answering.ClockOf(TaskClocks.Summing) : null,
        };
    }

    private AnswerTotals? Totals() =>
        all && task.IsIssued
            ? new(
                task.Invitations.Length,
                task.Invitations.Count(invited => invited.Answer.SignedForAt is not null),
                task.Invitations.Count(invited => invited.Participates),
                task.Invitations.Count(invited => invited.Answer.Asked is not null),
                task.Invitations.Count(invited => invited.OwesAnswer),
                task.Invitations.Count(invited => invited.Declined)
            )
            : null;

    // What the plan offers comes first, claimed or not; then what bodies proposed of their own.
    private IReadOnlyList<ClaimedTopic> ClaimedTopics()
    {
        if (!all)
        {
            return [];
        }
        var claims = task
            .Invitations.SelectMany(invited => invited.Answer.SubTopics.Select(topic => (Topic: topic, invited.Body)))
            .ToLookup(claim => claim.Topic, claim => claim.Body, StringComparer.Ordinal);
        return
        [
            .. task
                .Plan.Topics.Select(offered => offered.Name)
                .Concat(claims.Select(claim => claim.Key))
                .Distinct(StringComparer.Ordinal)
                .Select(topic => new ClaimedTopic(topic, [.. claims[topic].Select(body => Body(body.Value))])),
        ];
    }

    private BodyReference Body(string code) => facts.Bodies.Reference(code);
}

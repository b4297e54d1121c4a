using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Rules of the sub-topics that a plan offers (子课题规范).</summary>
internal static class TopicRules
{
    private const string Field = "plan.topics";

    public static Refusal? Check(IReadOnlyList<PlanTopic> topics) =>
        topics.Count > PlanBounds.Topics ? Refusals.PlanTooMany(PlanBounds.Topics).At(Field)
        : topics.Any(topic => topic is null || !PlanRules.IsKey(topic.Key)) ? Refusals.PlanKeyWrong.At(Field)
        : topics.DistinctBy(topic => topic.Key).Count() != topics.Count ? Refusals.PlanKeyWrong.At(Field)
        : topics
            .Select((topic, place) => PlanRules.Named(topic.Name, PlanBounds.Name, $"{Field}[{place}].name"))
            .FirstOrDefault(refusal => refusal is not null);
}

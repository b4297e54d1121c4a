using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Rules of the chain of links (环节规范): each once, with a unit of the launcher, none planned before the one it follows.</summary>
internal static class StepRules
{
    private const string Field = "plan.steps";

    public static Refusal? Check(IReadOnlyList<PlanStep> steps, BodyCode launcher, JointTaskFacts facts)
    {
        if (steps.Count > PlanBounds.Steps)
        {
            return Refusals.PlanTooMany(PlanBounds.Steps).At(Field);
        }
        if (
            steps.Any(step => step is null || !PlanRules.IsKey(step.Key))
            || steps.DistinctBy(step => step.Key).Count() != steps.Count
        )
        {
            return Refusals.PlanKeyWrong.At(Field);
        }
        DateOnly? before = null;
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            var refusal = PlanRules.Named(step.Name, PlanBounds.ShortName, $"{Field}[{place}].name");
            refusal ??=
                step.Unit is { } unit && facts.Bodies.Find(launcher)?.OpenUnit(unit) is null
                    ? Refusals.UnitUnknown.At($"{Field}[{place}].unit")
                    : null;
            refusal ??= step.On < before ? Refusals.StepsReversed.At($"{Field}[{place}].on") : null;
            if (refusal is not null)
            {
                return refusal;
            }
            before = step.On ?? before;
        }
        return null;
    }
}

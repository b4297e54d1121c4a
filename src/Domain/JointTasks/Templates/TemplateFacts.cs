using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>Facts (依据) that a rule about templates may know.</summary>
/// <param name="Now">The moment (UTC).</param>
/// <param name="Plan">The plan that is to be saved; none if there is no such task or its text was redacted.</param>
public sealed record TemplateFacts(DateTimeOffset Now, PlanToSave? Plan = null) : IFacts
{
    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}

/// <summary>A task's plan as a template would hold it (待存方案).</summary>
/// <param name="Launcher">The body that launched the task.</param>
/// <param name="Content">What the template would fill in.</param>
public sealed record PlanToSave(BodyCode Launcher, TemplateContent Content);

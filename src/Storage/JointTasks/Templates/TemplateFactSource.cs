using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks.Templates;

/// <summary>Gathers what the rules of templates may know (模板依据): the moment, and the plan that is to be saved.</summary>
internal sealed class TemplateFactSource(JointTaskStates states, JointTaskTexts texts, TimeProvider time)
    : IFactSource<TemplateOrder, TemplateFacts>
{
    public async ValueTask<TemplateFacts> Gather(TemplateOrder order, CancellationToken cancellation)
    {
        var facts = new TemplateFacts(time.GetUtcNow());
        if (
            order.Command is not SaveTemplate save
            || await states.Task(save.Task, cancellation) is not { } task
            || await texts.Read(task.Plan.Text, cancellation) is not { } bytes
        )
        {
            return facts;
        }
        return facts with
        {
            Plan = new(task.Body, TemplatePaper.Content(task.TaskKind, task.Plan, PlanPaper.Read(bytes))),
        };
    }
}

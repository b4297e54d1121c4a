using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks.Templates;

/// <summary>Reads the templates that a body's plans can start from (方案模板): those built in, then its own.</summary>
public sealed class TaskTemplateReader(
    FoldedStreams<TaskTemplates, TaskTemplates, TemplateEvent, TemplateOrder, TemplateFacts> streams,
    JointTaskTexts texts,
    TimeProvider time
)
{
    /// <summary>The templates; none if the caller plans nothing at the body.</summary>
    public async Task<IReadOnlyList<TemplateView>?> Of(BodyCode body, Caller caller, CancellationToken cancellation)
    {
        if (!TaskTemplates.Serves(caller, body, ChinaTime.DayOf(time.GetUtcNow())))
        {
            return null;
        }
        var state = await streams.Read(TaskTemplates.Stream(body), cancellation) ?? TaskTemplates.Start;
        var found = await texts.Read(state.Kept.Select(template => template.Text), cancellation);
        return
        [
            .. BuiltInTemplates.All.Select(built => new TemplateView(null, built.Name, built.Content)),
            .. state.Kept.Select(saved => new TemplateView(
                saved.Number,
                saved.Name,
                found.TryGetValue(saved.Text, out var bytes) ? TemplatePaper.Read(bytes) : null
            )),
        ];
    }
}

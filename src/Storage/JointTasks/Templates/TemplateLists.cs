using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Templates;

/// <summary>Templates stand in no list (模板不列表): a body keeps few, and they are read from its stream.</summary>
internal sealed class TemplateLists : IListWriter<TaskTemplates, TemplateEvent>
{
    public IEnumerable<ListRow> Rows(
        TaskTemplates before,
        TaskTemplates after,
        IReadOnlyList<Recorded<TemplateEvent>> events
    ) => [];
}

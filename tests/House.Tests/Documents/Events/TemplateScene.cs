using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.JointTasks.Templates;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One template of the city that meets every command.</summary>
internal static class TemplateScene
{
    public static IEnumerable<Telling> Play()
    {
        var facts = new TemplateFacts(Now, new(City, new("joint-research", new("课题", null, "要求。"))));
        var scene = new Scene<TaskTemplates, TaskTemplates, TemplateEvent, TemplateOrder, TemplateFacts>(
            facts,
            _ => Told.Own
        );
        scene.Do(By(new SaveTemplate("模板", TaskPlanScene.Id)));
        scene.Do(By(new RenameTemplate(1, "新名称")));
        scene.Do(By(new RemoveTemplate(1)));
        return scene.Tellings;
    }

    private static TemplateOrder By(TemplateCommand command) =>
        new(City, new CommandId(Guid.NewGuid()), Of(Role.Editor, City), command);
}

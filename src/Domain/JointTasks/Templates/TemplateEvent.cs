using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>What happened to a body's templates of plans (方案模板).</summary>
public abstract record TemplateEvent : IEvent;

/// <summary>存为模板.</summary>
/// <param name="Body">The body.</param>
/// <param name="Template">Counted from 1.</param>
/// <param name="Name">名称.</param>
/// <param name="Text">Hash of what it fills in.</param>
[EventName("task-templates.saved", 1)]
public sealed record TemplateSaved(BodyCode Body, int Template, string Name, string Text) : TemplateEvent;

/// <summary>模板改名.</summary>
/// <param name="Template">The template.</param>
/// <param name="Name">名称.</param>
[EventName("task-templates.renamed", 1)]
public sealed record TemplateRenamed(int Template, string Name) : TemplateEvent;

/// <summary>删除模板.</summary>
/// <param name="Template">The template.</param>
[EventName("task-templates.removed", 1)]
public sealed record TemplateRemoved(int Template) : TemplateEvent;

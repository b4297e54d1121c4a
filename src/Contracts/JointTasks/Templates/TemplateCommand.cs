using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks.Templates;

/// <summary>What can be done with a body's templates of plans (方案模板), by its editors and the officers of its units.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(SaveTemplate), "save")]
[JsonDerivedType(typeof(RenameTemplate), "rename")]
[JsonDerivedType(typeof(RemoveTemplate), "remove")]
public abstract record TemplateCommand;

/// <summary>Save a task's plan as a template (存为模板): what it asks, without its dates and without whom it named.</summary>
/// <param name="Name">名称, 1 to 30 characters, not that of another template of the body.</param>
/// <param name="Task">A task of the body.</param>
public sealed record SaveTemplate(string Name, JointTaskId Task) : TemplateCommand;

/// <summary>Rename a template (模板改名).</summary>
/// <param name="Template">The template, counted from 1.</param>
/// <param name="Name">名称, 1 to 30 characters, not that of another template of the body.</param>
public sealed record RenameTemplate(int Template, string Name) : TemplateCommand;

/// <summary>Remove a template (删除模板); tasks that started from it stay as they are.</summary>
/// <param name="Template">The template, counted from 1.</param>
public sealed record RemoveTemplate(int Template) : TemplateCommand;

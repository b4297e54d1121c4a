namespace ZhengXie.Linked.Contracts.JointTasks.Templates;

/// <summary>A template (方案模板) that a plan can start from.</summary>
/// <param name="Template">Counted from 1 within the body; none for one that is built in.</param>
/// <param name="Name">名称.</param>
/// <param name="Content">What it fills in; none if it was redacted.</param>
public sealed record TemplateView(int? Template, string Name, TemplateContent? Content);

/// <summary>What is sent to save a template.</summary>
/// <param name="Name">名称.</param>
/// <param name="Task">A task of the body.</param>
public sealed record TemplateRequest(string Name, JointTaskId Task);

/// <summary>What is sent to rename a template.</summary>
/// <param name="Name">名称.</param>
public sealed record TemplateName(string Name);

namespace ZhengXie.Linked.Domain.JointTasks.Templates;

/// <summary>A saved template (方案模板).</summary>
/// <param name="Number">Counted from 1 within the body.</param>
/// <param name="Name">名称.</param>
/// <param name="Text">Hash of its <see cref="TemplatePaper"/>.</param>
/// <param name="At">When it was saved (UTC).</param>
public sealed record SavedTemplate(int Number, string Name, string Text, DateTimeOffset At)
{
    /// <summary>Whether it was removed.</summary>
    public bool Removed { get; init; }
}

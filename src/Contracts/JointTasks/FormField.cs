namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Field of a form (表单项): what a screen needs to draw it.</summary>
/// <param name="Key">Stable key; for what every kind has, the path of the member, such as <c>text.subject</c>.</param>
/// <param name="Label">名称 on screen.</param>
/// <param name="Type">填写方式.</param>
/// <param name="Required">必填.</param>
/// <param name="Most">The most characters of a text, or rows of a list; none where the type says it.</param>
public sealed record FormField(string Key, string Label, FieldType Type, bool Required = false, int? Most = null)
{
    /// <summary>选项 of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>填写说明.</summary>
    public string? Hint { get; init; }

    /// <summary>列 of a table of rows.</summary>
    public IReadOnlyList<FormField> Columns { get; init; } = [];
}

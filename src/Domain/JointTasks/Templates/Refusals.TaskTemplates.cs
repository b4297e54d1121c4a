namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals about templates of plans (方案模板).</content>
public static partial class Refusals
{
    /// <summary>Another template of the body is called so.</summary>
    public static Refusal TemplateNameTaken { get; } =
        new("template.name-taken", RefusalKind.Conflict, "本机构已有同名的模板，请换一个名称。", "name");

    /// <summary>The body keeps as many templates as it may.</summary>
    public static Refusal TemplatesTooMany { get; } =
        new("template.too-many", RefusalKind.Conflict, "模板最多保存50个，请先删除不用的。");
}

using System.Text;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.House.Tests.Documents.Permissions;

/// <summary><c>docs/permissions.md</c>, written from <see cref="RightsCatalogue"/>.</summary>
internal static class PermissionTable
{
    private const string Opening = """
        # 权限 Who may do what, and who sees what

        由 `tests/House.Tests` 按权限总表 `RightsCatalogue` 生成，请勿手工修改；规则变了，测试会失败，用下面一行重新生成。
        Written from the catalogue that the rules themselves read; not to be edited by hand. When a rule changes a test fails until
        it is written anew:

            LINKED_WRITE_DOCS=1 dotnet test tests/House.Tests --filter PermissionTableTests

        - 没有列出的，一律不可以。看不到的，答复同“不存在”一样。 What is not listed nobody may; what he may not see does not exist.
        - **处所**是相对这件东西而言的。“本机构”就是它所在的那个机构：上级、下级、同级的同一角色都不算。只有三员的职权及于下级。
        - 任职看当天：没到期的、未过期的才算；代理（AB角）与被代理人同权，两人姓名都留下。
        - **二次**：五分钟内验证过第二因素（动态口令或通行密钥）。
        - 三员（系统、安全、审计管理员）在业务各章一次也不出现：他们打不开任何内容。

        逐例核对见 `tests/Domain.Tests/Rights`：另写一份规则，角色、层级、关系、动作、状态逐一组合，与规则的裁决对照。


        """;

    public static string Write()
    {
        var text = new StringBuilder(Opening);
        foreach (var chapter in RightsCatalogue.Chapters)
        {
            text.Append($"## {chapter.Noun}\n\n");
            WriteActs(text, chapter);
            WriteSights(text, chapter);
        }
        text.Append("## 按角色看\n\n每个角色能办的事，不论状态。\n\n| 角色 | 能办 |\n|---|---|\n");
        foreach (var role in Enum.GetValues<Role>())
        {
            text.Append($"| {Name(role)} | {string.Join("<br>", ActsOf(role))} |\n");
        }
        return text.ToString();
    }

    private static void WriteActs(StringBuilder text, RightsChapter chapter)
    {
        if (chapter.Rights.IsEmpty)
        {
            return;
        }
        text.Append("| 办什么 | 谁 | 什么状态 | 二次 | 限制 |\n|---|---|---|---|---|\n");
        foreach (var right in chapter.Rights)
        {
            var from = string.Join('、', right.From.Select(state => Term.Of(state.GetType(), state.ToString())));
            text.Append(
                $"| {NameOf(right)} | {Who(right.Who)} | {from} | {(right.StepUp ? "✓" : "")} | {right.Where} |\n"
            );
        }
        text.Append('\n');
    }

    private static void WriteSights(StringBuilder text, RightsChapter chapter)
    {
        text.Append("| 看什么 | 谁 | 限制 |\n|---|---|---|\n");
        foreach (var sight in chapter.Sights)
        {
            text.Append($"| {sight.What} | {Who(sight.Who)} | {sight.Where} |\n");
        }
        text.Append('\n');
    }

    private static IEnumerable<string> ActsOf(Role role) =>
        from chapter in RightsCatalogue.Chapters
        let acts = chapter
            .Rights.Where(right => right.Who.Holders.Any(holders => holders.Roles.Contains(role)))
            .Select(right => Term.Of(right.Command))
            .Distinct(StringComparer.Ordinal)
            .ToList()
        where acts.Count > 0
        select $"{chapter.Noun}：{string.Join('、', acts)}";

    private static string NameOf(Right right) => $"{Term.Of(right.Command)} `{right.Command.Name}`";

    private static string Who(Competence who) => string.Join("；", who.Holders.Select(Who));

    private static string Who(Holders holders) =>
        holders.Roles.IsEmpty
            ? Place(holders.Place)
            : $"{Place(holders.Place)} {string.Join('、', holders.Roles.Select(Name))}";

    private static string Place(Place place) => Term.Of(typeof(Place), place.ToString())!;

    private static string Name(Role role) => Term.Of(typeof(Role), role.ToString())!;
}

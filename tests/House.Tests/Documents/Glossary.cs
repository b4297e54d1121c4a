using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ZhengXie.Linked.House.Tests.Code;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary>What the code says for <c>docs/glossary.md</c>: which names there are, and its closed lists.</summary>
internal static partial class Glossary
{
    private static readonly BindingFlags Anywhere =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly ILookup<string, Type> Types = Rooms
        .All.SelectMany(Rooms.Written)
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    /// <summary>Whether a type, or a member as <c>Type.Member</c>, is called so.</summary>
    public static bool IsKnown(string name) =>
        name.Split('.') switch
        {
            [var type] => Types.Contains(type),
            [var type, var member] => Types[type].Any(found => found.GetMember(member, Anywhere).Length > 0),
            _ => false,
        };

    /// <summary>Every public enumeration of the words, with the Chinese of its values.</summary>
    public static string ClosedLists()
    {
        var text = new StringBuilder();
        foreach (
            var list in Rooms
                .Contracts.Written()
                .Where(type => type is { IsEnum: true, IsPublic: true })
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        )
        {
            text.Append($"### `{list.Name}` {Term.Of(list)}\n\n");
            var values = Enum.GetNames(list).Select(name => $"{Term.Of(list, name)} `{name}`");
            text.Append(string.Join(" · ", values)).Append("\n\n");
        }
        return text.ToString().TrimEnd('\n') + '\n';
    }

    [GeneratedRegex("`([A-Z][A-Za-z.]+)`")]
    public static partial Regex Name();
}

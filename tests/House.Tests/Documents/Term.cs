using System.Text.RegularExpressions;
using System.Xml.Linq;
using ZhengXie.Linked.House.Tests.Code;

namespace ZhengXie.Linked.House.Tests.Documents;

/// <summary>The Chinese terms that stand in the XML documentation of types.</summary>
internal static partial class Term
{
    private static readonly Dictionary<string, string> Summaries = new[] { Rooms.Contracts, Rooms.Domain }
        .Select(room => XDocument.Load(Path.ChangeExtension(room.Location, ".xml")))
        .SelectMany(document => document.Descendants("member"))
        .ToDictionary(
            member => member.Attribute("name")!.Value,
            member => member.Element("summary")?.Value.Trim() ?? "",
            StringComparer.Ordinal
        );

    /// <summary>The first Chinese words of the type's summary; none if it has none.</summary>
    public static string? Of(Type type) => In("T:" + type.FullName);

    /// <summary>The first Chinese words of the summary of a value of an enumeration.</summary>
    public static string? Of(Type list, string value) => In($"F:{list.FullName}.{value}");

    private static string? In(string member) =>
        Summaries.TryGetValue(member, out var summary) && Chinese().Match(summary) is { Success: true } found
            ? found.Value
            : null;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Chinese();
}

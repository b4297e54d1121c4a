using System.Xml;
using System.Xml.Linq;
using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>What the parts of an Office package say of themselves.</summary>
internal static class OfficeParts
{
    private static readonly XmlReaderSettings Plain = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 4 * 1024 * 1024,
    };

    /// <summary>Whether a part is the list of content types.</summary>
    public static bool IsContentTypes(string name) =>
        name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind that the list of content types tells; none if it is no document that we take.</summary>
    public static FileKind? KindOf(byte[] contentTypes)
    {
        foreach (var type in TypesIn(contentTypes))
        {
            if (type.EndsWith("wordprocessingml.document.main+xml", StringComparison.Ordinal))
            {
                return FileKind.Word;
            }
            if (type.EndsWith("spreadsheetml.sheet.main+xml", StringComparison.Ordinal))
            {
                return FileKind.Excel;
            }
            if (type.EndsWith("presentationml.presentation.main+xml", StringComparison.Ordinal))
            {
                return FileKind.Slides;
            }
        }
        return null;
    }

    /// <summary>Whether the list of content types names a macro, an old macro sheet or a control.</summary>
    public static bool NamesProgram(byte[] contentTypes) => TypesIn(contentTypes).Any(IsProgramType);

    /// <summary>Whether a part is a macro or a control by its name, whatever the list says.</summary>
    public static bool IsProgram(string name) =>
        Has(name, "vbaProject") || Has(name, "vbaData") || Has(name, "activeX") || Has(name, "macrosheets/");

    /// <summary>Whether a part lists what another part is related to.</summary>
    public static bool IsRelations(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a document fetches its template from elsewhere: the template could carry the macro.</summary>
    public static bool FetchesTemplate(byte[] relations) =>
        Read(relations)
            .Descendants()
            .Any(relation =>
                Has((string?)relation.Attribute("TargetMode") ?? "", "External")
                && Has((string?)relation.Attribute("Type") ?? "", "/attachedTemplate")
            );

    private static bool IsProgramType(string type) =>
        Has(type, "macroEnabled") || Has(type, "vbaProject") || Has(type, "activeX") || Has(type, "macrosheet");

    private static IEnumerable<string> TypesIn(byte[] contentTypes) =>
        Read(contentTypes).Descendants().Select(entry => (string?)entry.Attribute("ContentType") ?? "");

    private static XDocument Read(byte[] xml)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), Plain);
            return XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException("A part of the package is not XML.", exception);
        }
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}

using System.Text;
using System.Xml;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>The words of an Office package, paragraph by paragraph, as far as a secret mark could stand in them.</summary>
internal static class OfficeWords
{
    private static readonly XmlReaderSettings Plain = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 4 * 1024 * 1024,
    };

    /// <summary>Whether a part bears the mark of a state secret; most are not even read.</summary>
    /// <exception cref="InvalidDataException">The part is not XML.</exception>
    public static bool BearMark(string name, byte[] part) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && part.AsSpan().IndexOf("密"u8) >= 0
        && SecretMarks.StandAnywhereIn(Read(part));

    // The pieces of a paragraph stand together, whatever dress each of them has.
    private static string Read(byte[] part)
    {
        try
        {
            var words = new StringBuilder();
            using var xml = XmlReader.Create(new MemoryStream(part), Plain);
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                {
                    words.Append(xml.Value);
                }
                else if (EndsLine(xml))
                {
                    words.Append('\n');
                }
            }
            return words.ToString();
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException("A part of the package is not XML.", exception);
        }
    }

    private static bool EndsLine(XmlReader xml) =>
        xml.NodeType switch
        {
            XmlNodeType.EndElement => xml.LocalName is "p" or "si" or "c",
            XmlNodeType.Element => xml.LocalName is "br" or "cr",
            _ => false,
        };
}

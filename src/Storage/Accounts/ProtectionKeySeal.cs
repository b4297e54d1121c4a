using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Seals the framework's keys with the house key before they go to the database, and opens them again.</summary>
public sealed class ProtectionKeySeal(HouseKeys keys) : IXmlEncryptor, IXmlDecryptor
{
    private const string Purpose = "data-protection";
    internal static readonly XName Name = "sealed";

    private const string KeyName = "key";

    /// <summary>Made by the framework when it opens a key.</summary>
    public ProtectionKeySeal(IServiceProvider services)
        : this(services.GetRequiredService<HouseKeys>()) { }

    /// <inheritdoc/>
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var closed = SealedBytes.Seal(keys, plain, Purpose);
        var element = new XElement(Name, new XAttribute(KeyName, closed.KeyId), Convert.ToBase64String(closed.Bytes));
        return new(element, typeof(ProtectionKeySeal));
    }

    /// <inheritdoc/>
    public XElement Decrypt(XElement encryptedElement)
    {
        var closed = new SealedBytes(KeyOf(encryptedElement), Convert.FromBase64String(encryptedElement.Value));
        return XElement.Parse(Encoding.UTF8.GetString(closed.Open(keys, Purpose)));
    }

    /// <summary>Whether the present key and algorithm sealed it.</summary>
    internal bool IsCurrent(XElement encryptedElement) => KeyOf(encryptedElement) == keys.SealId;

    /// <summary>The ids of the keys that a document of the framework is sealed with.</summary>
    internal static IEnumerable<string> KeysOf(XElement document) => document.Descendants(Name).Select(KeyOf);

    private static string KeyOf(XElement encryptedElement) => (string)encryptedElement.Attribute(KeyName)!;
}

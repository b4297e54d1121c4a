using System.Buffers.Text;
using System.Text;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Where a page of people ended (翻页位置): the name and id of its last person, opaque to clients.</summary>
public static class PersonKey
{
    private const int Longest = 512;
    private const int IdLength = 32;

    /// <summary>Writes the place after the person.</summary>
    public static string Write(Person last) => Write(last.Details!.Name, last.Id);

    /// <summary>Writes the place after the person of that name.</summary>
    public static string Write(string name, PersonId person) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{person.Value:N}{name}"));

    /// <summary>Reads a place; nothing means the first page.</summary>
    public static bool TryParse(string? text, out (string Name, PersonId Person)? key)
    {
        key = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }
        if (text.Length > Longest || !Base64Url.IsValid(text))
        {
            return false;
        }
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (plain.Length < IdLength || !Guid.TryParseExact(plain[..IdLength], "N", out var id))
        {
            return false;
        }
        key = (plain[IdLength..], new PersonId(id));
        return true;
    }
}

using System.Xml.Linq;
using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Seals the keys of cookies and tokens anew: a handful of documents, each with its sealed secret in it.</summary>
internal static class ProtectionKeyReseal
{
    /// <summary>Does it; how many were sealed anew.</summary>
    public static async Task<int> Run(NpgsqlDataSource database, HouseKeys keys, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(int Id, string Xml)>(
            new("SELECT id, xml FROM identity.data_protection_keys ORDER BY id", cancellationToken: cancellation)
        );
        var done = 0;
        foreach (var (id, xml) in rows)
        {
            if (Anew(XElement.Parse(xml), keys) is not { } anew)
            {
                continue;
            }
            done += await connection.ExecuteAsync(
                new(
                    "UPDATE identity.data_protection_keys SET xml = @Anew WHERE id = @Id AND xml = @Xml",
                    new
                    {
                        Id = id,
                        Xml = xml,
                        Anew = anew,
                    },
                    cancellationToken: cancellation
                )
            );
        }
        return done;
    }

    private static string? Anew(XElement key, HouseKeys keys)
    {
        var seal = new ProtectionKeySeal(keys);
        var old = key.Descendants(ProtectionKeySeal.Name).Where(element => !seal.IsCurrent(element)).ToList();
        foreach (var element in old)
        {
            element.ReplaceWith(seal.Encrypt(seal.Decrypt(element)).EncryptedElement);
        }
        return old.Count > 0 ? key.ToString(SaveOptions.DisableFormatting) : null;
    }
}

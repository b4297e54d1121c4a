using System.Xml.Linq;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// The house keys that the database needs and this process has not (缺少的密钥). A gateway without them would make cookies that the others
/// cannot open, and could read no contact.
/// </summary>
public sealed class MissingKeys(NpgsqlDataSource database, HouseKeys keys)
{
    /// <summary>Their ids, in order; none where all is well.</summary>
    public async Task<IReadOnlyList<string>> List(CancellationToken cancellation)
    {
        var rows = await new NeededKeys(database).List(cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var cookies = await connection.QueryAsync<string>(
            new("SELECT xml FROM identity.data_protection_keys", cancellationToken: cancellation)
        );
        return
        [
            .. cookies
                .SelectMany(xml => ProtectionKeySeal.KeysOf(XElement.Parse(xml)))
                .Concat(rows)
                .Where(id => !keys.Has(id))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}

using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Keys of the framework's data protection (数据保护密钥) in PostgreSQL, so that every gateway opens every cookie.</summary>
public sealed class ProtectionKeys(NpgsqlDataSource database) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.OpenConnection();
        return
        [
            .. connection
                .Query<string>("SELECT xml FROM identity.data_protection_keys ORDER BY id")
                .Select(XElement.Parse),
        ];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = database.OpenConnection();
        connection.Execute(
            "INSERT INTO identity.data_protection_keys (name, xml) VALUES (@Name, @Xml)",
            new { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) }
        );
    }
}

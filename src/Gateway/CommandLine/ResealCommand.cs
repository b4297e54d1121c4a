using System.Security.Cryptography;
using Npgsql;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary><c>reseal</c>: seals contacts, second factors and the keys of cookies with the present key (更换密钥).</summary>
public sealed class ResealCommand : IConsoleCommand
{
    /// <inheritdoc/>
    public string Name => "reseal";

    /// <inheritdoc/>
    public string Summary => "用现在的密钥和算法重新加密联系方式、动态口令和登录密钥；此后不再需要 Keys:Former";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        await using var record = await CommandRecord.Open(arguments, cancellation);
        var configuration = record.Get<IConfiguration>();
        var folder = (configuration.GetSection("Linked").Get<LinkedDatabaseOptions>() ?? new()).DataFolder;
        try
        {
            var options = configuration.GetSection(HouseKeyOptions.Section).Get<HouseKeyOptions>() ?? new();
            var keys = HouseKeys.Load(options, folder);
            var done = await new Reseal(record.Get<NpgsqlDataSource>(), keys).Run(cancellation);
            await output.WriteLineAsync($"已用 {keys.SealId} 重新加密 {done} 项。");
            return 0;
        }
        catch (CryptographicException missing)
        {
            await output.WriteLineAsync(missing.Message);
            return ConsoleCommands.Failed;
        }
    }
}

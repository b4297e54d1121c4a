using Npgsql;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>Reminds the operator of the keys that a moved record needs (密钥提醒).</summary>
internal static class KeyReminder
{
    public static async Task Print(NpgsqlDataSource owner, TextWriter output, CancellationToken cancellation)
    {
        var ids = await new NeededKeys(owner).List(cancellation);
        if (ids.Count > 0)
        {
            await output.WriteLineAsync(
                $"联系方式和动态口令由密钥 {string.Join('、', ids)} 加密：启动前请把另行备份的密钥文件放回数据文件夹的 keys/house.key。"
            );
        }
    }
}

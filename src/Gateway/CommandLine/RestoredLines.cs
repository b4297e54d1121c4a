using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Gateway.CommandLine;

/// <summary>What the operator is told after a restoration (恢复说明).</summary>
internal static class RestoredLines
{
    public static async Task Print(Restored restored, TextWriter output)
    {
        var lost = TimeProvider.System.GetUtcNow() - restored.Reaches;
        await output.WriteLineAsync(
            $"记录到 {ChinaTime.Of(restored.Reaches):yyyy-MM-dd HH:mm:ss} 为止，距现在 {lost.TotalMinutes:F0} 分钟；"
                + "其后办理的（RPO）需要重新办理。"
        );
        await output.WriteLineAsync(
            $"编号：{restored.Registers} 个编号簿各跳过 {restored.Margin} 号，记作废（恢复）；今年新启用的编号簿也从其后起编。"
        );
        await output.WriteLineAsync(
            $"通知纪元 {restored.Epoch} 已开启，各人网页将从头读取；{restored.Sessions} 个会话已结束。"
        );
    }
}

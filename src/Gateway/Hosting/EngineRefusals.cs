using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>Every sentence with which an engine is refused, in one place.</summary>
internal static class EngineRefusals
{
    public static EngineRefusedException BuiltWithoutOrleans(string engine) =>
        new(
            $"设置了 Engine={engine}，但本程序编译时没有包含 Orleans。请改用 Engine=Local；"
                + "或在能取得 Orleans 的环境运行 bin/setup，重新编译后再启动。"
        );

    public static EngineRefusedException NotPrepared() =>
        new(
            "数据库尚未准备：没有机构名录和管理员账号。集群中的网关不自行初始化；请先运行一次 prepare 命令，再启动网关。"
        );

    public static EngineRefusedException DemoNotPrepared() =>
        new("数据库尚未准备演示数据。请先运行一次 prepare --Demo=true，再以 Demo=true 启动网关；或去掉 Demo 设置。");

    public static EngineRefusedException NoKeys() =>
        new(
            "集群中的网关须使用同一密钥：请设置 Keys:Current，或把 prepare 所用的 keys/house.key 放入本网关的数据文件夹（Linked:DataFolder）。"
        );

    public static EngineRefusedException KeysMissing(IEnumerable<string> ids) =>
        new(
            $"数据库中有内容由密钥 {string.Join('、', ids)} 加密，本网关没有这些密钥。请使用 prepare 和其他网关所用的同一密钥，或在 Keys:Former 中给出。"
        );

    public static EngineRefusedException Unknown(string engine) =>
        new($"设置 Engine={engine} 无法识别。可用的值：Cohosted、Cluster（均须含 Orleans）、Local；不设则自动选择。");
}

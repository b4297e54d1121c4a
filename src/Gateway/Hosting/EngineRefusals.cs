using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>Every sentence with which an engine is refused, in one place.</summary>
internal static class EngineRefusals
{
    public static EngineRefusedException BuiltWithoutOrleans() =>
        new(
            "设置了 Engine=Cohosted，但本程序编译时没有包含 Orleans。请改用 Engine=Local；"
                + "或在能取得 Orleans 的环境运行 bin/setup，重新编译后再启动。"
        );

    public static EngineRefusedException NotPrepared() =>
        new(
            "数据库尚未准备：没有机构名录和管理员账号。集群中的网关不自行初始化；请先运行一次 prepare 命令，再启动网关。"
        );

    public static EngineRefusedException DemoNotPrepared() =>
        new("数据库尚未准备演示数据。请先运行一次 prepare --Demo=true，再以 Demo=true 启动网关；或去掉 Demo 设置。");

    public static EngineRefusedException Unknown(string engine) =>
        new($"设置 Engine={engine} 无法识别。可用的值：Cohosted（须含 Orleans）、Local；不设则自动选择。");
}

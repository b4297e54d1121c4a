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

    public static EngineRefusedException Unknown(string engine) =>
        new($"设置 Engine={engine} 无法识别。可用的值：Cohosted（须含 Orleans）、Local；不设则自动选择。");
}

using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Every sentence with which a cluster's settings are refused, in one place.</summary>
internal static class ClusterRefusals
{
    public static EngineRefusedException TooLong(string key, string value, int most) =>
        new($"设置 Cluster:{key} 过长（{value.Length} 字），最多 {most} 字。");

    public static EngineRefusedException NotAnAddress(string key, string value) =>
        new(
            $"设置 Cluster:{key}={value} 不是其他机器可以到达的 IP 地址。请填写本机在集群网络中的地址，例如 10.0.0.5。"
        );

    public static EngineRefusedException NotAPort(string key, string value) =>
        new($"设置 Cluster:{key}={value} 不是端口号，应为 1 至 65535 的整数。");
}

using System.Net;
using Microsoft.Extensions.Configuration;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Which cluster a process belongs to, and where it stands in it (集群设置): the configuration section <c>Cluster</c>.</summary>
public sealed record ClusterSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cluster";

    /// <summary>What the house is to Orleans: reminders and grain states stand under this name, whatever the cluster is called.</summary>
    public const string Service = "zhengxie-linked";

    private const int LongestId = 64;

    /// <summary>The cluster's name; processes with the same name and database are one cluster.</summary>
    public string Id { get; init; } = "linked";

    /// <summary>What this silo is called in the list of members; by its machine and port unless given.</summary>
    public string? Name { get; init; }

    /// <summary>Where other machines reach this silo, and the only address it listens at; loopback unless given.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port for other silos, 1 to 65535.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>Port for gateways, 1 to 65535.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>The silo's name with the default filled in.</summary>
    internal string SiloName => Name ?? FormattableString.Invariant($"{Environment.MachineName}-{SiloPort}");

    /// <summary>Reads the section.</summary>
    /// <exception cref="Storage.Engine.EngineRefusedException">A value is not usable; the message says which, in Chinese.</exception>
    public static ClusterSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var usual = new ClusterSettings();
        return new()
        {
            Id = Named(section, nameof(Id)) ?? usual.Id,
            Name = Named(section, nameof(Name)),
            Address = AddressIn(section) ?? usual.Address,
            SiloPort = PortIn(section, nameof(SiloPort)) ?? usual.SiloPort,
            GatewayPort = PortIn(section, nameof(GatewayPort)) ?? usual.GatewayPort,
        };
    }

    private static string? Named(IConfigurationSection section, string key) =>
        section[key] switch
        {
            null or "" => null,
            { Length: > LongestId } value => throw ClusterRefusals.TooLong(key, value, LongestId),
            var value => value,
        };

    private static IPAddress? AddressIn(IConfigurationSection section) =>
        section[nameof(Address)] switch
        {
            null or "" => null,
            var value when IPAddress.TryParse(value, out var address) && !IsEverywhere(address) => address,
            var value => throw ClusterRefusals.NotAnAddress(nameof(Address), value),
        };

    // Others are told this address: "everywhere" is nowhere to them.
    private static bool IsEverywhere(IPAddress address) =>
        address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) || address.Equals(IPAddress.None);

    private static int? PortIn(IConfigurationSection section, string key) =>
        section[key] switch
        {
            null or "" => null,
            var value when ushort.TryParse(value, out var port) && port > 0 => port,
            var value => throw ClusterRefusals.NotAPort(key, value),
        };
}

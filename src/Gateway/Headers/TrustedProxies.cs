using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>
/// Trusted proxies (可信代理): machines of the operator in front of the house. Only from them is a forwarded address or
/// protocol believed; anybody else could choose the address that he is counted and recorded under.
/// </summary>
public sealed class TrustedProxies(IOptions<TransportOptions> transport)
{
    private readonly IPNetwork[] networks =
    [
        .. transport.Value.Proxies.Select(one =>
            one.Contains('/') ? IPNetwork.Parse(one) : Single(IPAddress.Parse(one))
        ),
    ];

    /// <summary>Whether there are any.</summary>
    public bool Any => networks.Length > 0;

    /// <summary>Whether the address is one of theirs.</summary>
    public bool Include(IPAddress? address)
    {
        if (address is null)
        {
            return false;
        }
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return networks.Any(network => network.Contains(plain));
    }

    /// <summary>How far forwarded headers are believed: one step, from these machines.</summary>
    public ForwardedHeadersOptions Forwarding
    {
        get
        {
            var options = new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
                ForwardLimit = 1,
            };
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks)
            {
                options.KnownIPNetworks.Add(network);
            }
            return options;
        }
    }

    private static IPNetwork Single(IPAddress address) => new(address, address.GetAddressBytes().Length * 8);
}

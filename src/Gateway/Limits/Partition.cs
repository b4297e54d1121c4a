using System.Net;
using System.Net.Sockets;
using System.Security.Claims;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>Who a request counts for.</summary>
public static class Partition
{
    /// <summary>The signed-in account, if there is one.</summary>
    public static string? Account(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>The address; of IPv6 the /64 network, since one machine may use all of it.</summary>
    public static string Address(HttpContext context) => AddressOf(context.Connection.RemoteIpAddress);

    /// <summary>The same of a bare address.</summary>
    public static string AddressOf(IPAddress? address)
    {
        if (address is null)
        {
            return "local";
        }
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address.ToString();
        }
        var network = address.GetAddressBytes();
        network.AsSpan(8).Clear();
        return new IPAddress(network).ToString();
    }
}

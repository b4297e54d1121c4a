using System.Net;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// The office that a screen stands in (办公地点): screens of one office share an address, and a gateway bears only so many of one.
/// All of them are addresses of this machine.
/// </summary>
internal static class OfficeAddress
{
    private const int Offices = 20;

    /// <summary>The address of a screen.</summary>
    public static IPAddress Of(int screen) => new([127, 0, 1, (byte)(1 + (screen % Offices))]);
}

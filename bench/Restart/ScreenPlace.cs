using System.Net;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>Where a page is open, and whose it is (页面所在).</summary>
/// <param name="Server">The gateway.</param>
/// <param name="From">The address of its office.</param>
/// <param name="Token">Its person's token.</param>
/// <param name="Door">Whether anybody is there.</param>
internal sealed record ScreenPlace(IPEndPoint Server, IPAddress From, string Token, DoorWatch Door);

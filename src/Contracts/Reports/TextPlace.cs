using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Where a version of a text stands (文稿所在).</summary>
/// <param name="Body">The body of the copy.</param>
/// <param name="Version">The version there, counted from 1.</param>
public sealed record TextPlace(BodyCode Body, int Version);

namespace ZhengXie.Linked.Contracts.Audit;

/// <summary>
/// Tombstone (删除留痕) of a text whose bytes were deleted. The events that held it stand as they were, and still verify.
/// </summary>
/// <param name="Hash">SHA-256 of the text, in hexadecimal.</param>
/// <param name="DeletedAt">When its bytes were deleted (UTC).</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The names of the two who answer for it.</param>
public sealed record Tombstone(string Hash, DateTimeOffset DeletedAt, string Reason, IReadOnlyList<string> By);

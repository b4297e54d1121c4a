namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>When an account counts as not needed any more (闲置账号).</summary>
/// <param name="Unused">Not signed in to for so long.</param>
/// <param name="WithoutRole">No role held for so long.</param>
public sealed record DisuseLimits(TimeSpan Unused, TimeSpan WithoutRole);

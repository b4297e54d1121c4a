namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Extension (延期) of a commission: the earlier date stays visible.</summary>
/// <param name="From">The date before.</param>
/// <param name="Until">The date after.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When it was given (UTC).</param>
public sealed record Extension(DateOnly From, DateOnly Until, string Reason, DateTimeOffset At);

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>What one sweep of a top body came to (巡查结果).</summary>
/// <param name="Done">How many steps were done.</param>
/// <param name="BrokenOff">
/// Where it broke off because there was too much for one sweep: the next one goes on from there, so that steps which are
/// refused again and again hold up nothing behind them. None where it came to the end of the list.
/// </param>
public readonly record struct Swept(int Done, DuePlace? BrokenOff);

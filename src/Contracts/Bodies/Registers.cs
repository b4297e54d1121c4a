namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>What is sent to set the first number of a register (起始编号), by an office that starts in mid-year.</summary>
/// <param name="Kind">Which register.</param>
/// <param name="Year">This year or the next.</param>
/// <param name="First">The number that it gives first, 1 to 9999.</param>
public sealed record RegisterStart(RegisterKind Kind, int Year, int First);

/// <summary>A register (编号簿) of a body.</summary>
/// <param name="Kind">Which register.</param>
/// <param name="Year">The year.</param>
/// <param name="Next">The number that it gives next, as it will be written.</param>
/// <param name="Given">How many numbers it has given.</param>
public sealed record RegisterView(RegisterKind Kind, int Year, string Next, int Given);

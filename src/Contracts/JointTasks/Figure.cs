namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>One value of the data table (数据): of an indicator that the plan defines. What is missing (缺报) has none.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Value">The value, in the indicator's unit.</param>
public sealed record Figure(string Indicator, decimal Value);

/// <summary>One value as typed (填报值); it is checked against the indicator's definition.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Value">Digits, such as <c>2,150</c> or <c>38.5</c>; blank means missing.</param>
public sealed record FigureEntry(string Indicator, string? Value);

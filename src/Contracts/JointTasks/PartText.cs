namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Text of a part (分报告正文): what was found, what is wrong, what should be done. Each section is paragraphs, one to a line;
/// together at most 30,000 characters. Source: DOMAIN §3.2.
/// </summary>
/// <param name="Title">标题, at most 60 characters.</param>
/// <param name="Situation">情况.</param>
/// <param name="Problems">问题.</param>
/// <param name="Advice">建议.</param>
public sealed record PartText(string Title, string Situation, string Problems, string Advice);

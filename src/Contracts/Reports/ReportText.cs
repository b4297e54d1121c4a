namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Text of a report (正文三段). One matter per report (一事一报); the three parts together hold at most 1,500 characters,
/// white space not counted. Source: DOMAIN §3.1.
/// </summary>
/// <param name="Title">标题, at most 60 characters.</param>
/// <param name="Situation">情况问题.</param>
/// <param name="Analysis">原因分析.</param>
/// <param name="Advice">建议.</param>
public sealed record ReportText(string Title, string Situation, string Analysis, string Advice);

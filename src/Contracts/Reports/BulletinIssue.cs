namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Issue of a bulletin (期号), such as 《常熟社情民意》2025年第5期.</summary>
/// <param name="Bulletin">刊名 without the book-title marks, at most 40 characters.</param>
/// <param name="Year">年.</param>
/// <param name="Number">期, from 1.</param>
public sealed record BulletinIssue(string Bulletin, int Year, int Number);

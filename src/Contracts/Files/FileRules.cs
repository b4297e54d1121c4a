namespace ZhengXie.Linked.Contracts.Files;

/// <summary>What may be attached (附件规格), so that a window can say so before anything is sent.</summary>
/// <param name="Most">How many files one paper carries.</param>
/// <param name="MostBytes">Bytes of one file.</param>
/// <param name="Kinds">The kinds that are taken.</param>
public sealed record FileRules(int Most, long MostBytes, IReadOnlyList<FileRule> Kinds);

/// <summary>One kind that is taken (可收的附件类型).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Endings">The endings that names of this kind have, with their dots, lower case.</param>
public sealed record FileRule(FileKind Kind, IReadOnlyList<string> Endings);

namespace ZhengXie.Linked.Contracts.Accounts;

/// <summary>What is wrong in a row of an imported file (导入错误).</summary>
/// <param name="Row">The row as a spreadsheet counts it: the heading is row 1.</param>
/// <param name="Column">The heading of the column, such as 用户名; none where the row as a whole is at fault.</param>
/// <param name="Code">The code of the refusal.</param>
/// <param name="Sentence">What is wrong and what can be done.</param>
public sealed record ImportFault(int Row, string? Column, string Code, string Sentence);

/// <summary>Import of people and accounts (批量导入人员和账号).</summary>
/// <param name="Rows">Rows read, without the heading.</param>
/// <param name="Carried">Whether it was carried out; a file with any fault does nothing.</param>
/// <param name="Faults">The first faults, in the order of the rows.</param>
/// <param name="FaultCount">How many there are in all.</param>
/// <param name="Invitations">The invitations issued, in the order of the rows.</param>
public sealed record AccountImport(
    int Rows,
    bool Carried,
    IReadOnlyList<ImportFault> Faults,
    int FaultCount,
    IReadOnlyList<InvitationIssued> Invitations
);

/// <summary>Import of roles (批量授予角色).</summary>
/// <param name="Rows">Rows read, without the heading.</param>
/// <param name="Carried">Whether it was carried out; a file with any fault does nothing.</param>
/// <param name="Faults">The first faults, in the order of the rows.</param>
/// <param name="FaultCount">How many there are in all.</param>
public sealed record RoleImport(int Rows, bool Carried, IReadOnlyList<ImportFault> Faults, int FaultCount);

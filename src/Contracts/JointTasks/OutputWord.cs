namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Words that numbers of outputs stand on (发文机关代字、刊名), and the number that comes next.</summary>
/// <param name="IsBulletin">刊名; otherwise 发文机关代字.</param>
/// <param name="Word">The words.</param>
/// <param name="Year">年.</param>
/// <param name="Next">The number that is given next.</param>
public sealed record OutputWord(bool IsBulletin, string Word, int Year, int Next);

/// <summary>What is sent to set the first number of an output's register (起始文号、期号), by an office that starts in mid-year.</summary>
/// <param name="IsBulletin">刊名; otherwise 发文机关代字.</param>
/// <param name="Word">The words.</param>
/// <param name="Year">This year or the next.</param>
/// <param name="First">The number that it gives first, 1 to 9999.</param>
public sealed record OutputWordStart(bool IsBulletin, string Word, int Year, int First);

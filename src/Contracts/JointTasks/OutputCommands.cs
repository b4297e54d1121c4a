namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Draft an output (起草成果文稿) from the total report in force.</summary>
/// <param name="Kind">文种, one that the kind of task ends in.</param>
/// <param name="Text">What it says.</param>
/// <param name="Prefix">发文机关代字, such as 襄政协办 in 襄政协办〔2025〕9号; 1 to 20 letters or digits.</param>
/// <param name="Total">The version of the total report that it rests on; 0 where the kind of task has none.</param>
/// <param name="Bulletin">刊名 of a 专报 without the book-title marks, such as 襄政协专报; 1 to 40 letters or digits.</param>
public sealed record DraftOutput(OutputKind Kind, OutputText Text, string Prefix, int Total, string? Bulletin = null)
    : OutcomeCommand;

/// <summary>Revise an output (修改成果文稿) while it is drafted.</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="BaseVersion">The version that it was typed from.</param>
/// <param name="Text">What it says.</param>
/// <param name="Prefix">发文机关代字.</param>
/// <param name="Total">The version of the total report that it rests on.</param>
/// <param name="Bulletin">刊名 of a 专报.</param>
public sealed record ReviseOutput(
    int Output,
    int BaseVersion,
    OutputText Text,
    string Prefix,
    int Total,
    string? Bulletin = null
) : OutcomeCommand;

/// <summary>Send an output to be reviewed (送审).</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Version">The version that is sent.</param>
public sealed record SubmitOutput(int Output, int Version) : OutcomeCommand;

/// <summary>Approve an output (审核通过); it waits to be signed.</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Version">The version that was read.</param>
public sealed record ApproveOutput(int Output, int Version) : OutcomeCommand;

/// <summary>Return an output to be mended (退改), by the reviewer or the signer.</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Reason">What to mend, 1 to 500 characters.</param>
public sealed record ReturnOutput(int Output, string Reason) : OutcomeCommand;

/// <summary>
/// Sign an output (签发): it gets its numbers, the total report that it rests on is final, and those quoted in that are on
/// record. Asks for the second factor.
/// </summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Version">The version that was read.</param>
public sealed record SignOutput(int Output, int Version) : OutcomeCommand;

/// <summary>Give up an output that was not signed (作废).</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record WithdrawOutput(int Output, string Reason) : OutcomeCommand;

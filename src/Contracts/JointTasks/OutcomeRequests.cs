using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What is sent to revise an output (修改成果文稿).</summary>
/// <param name="BaseVersion">The version that it was typed from.</param>
/// <param name="Text">What it says.</param>
/// <param name="Prefix">发文机关代字.</param>
/// <param name="Total">The version of the total report that it rests on.</param>
/// <param name="Bulletin">刊名 of a 专报.</param>
public sealed record OutputRevision(
    int BaseVersion,
    OutputText Text,
    string Prefix,
    int Total,
    string? Bulletin = null
);

/// <summary>What is sent to pass an output on (送审、审核、签发).</summary>
/// <param name="Version">The version that was read.</param>
public sealed record OutputStep(int Version);

/// <summary>What is sent to return an output (退改), or to give it up (作废).</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record OutputReason(string Reason);

/// <summary>What is sent to record a directive on an output (登记成果批示).</summary>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post, never by name; 1 to 60 characters.</param>
/// <param name="Text">批示内容, 1 to 2,000 characters.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="Handlers">承办单位, up to 10.</param>
public sealed record TaskDirectiveRequest(
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    IReadOnlyList<Handler> Handlers
);

/// <summary>What is sent to reply to suggestions (逐条答复).</summary>
/// <param name="Replies">1 to 50 replies.</param>
public sealed record SuggestionReplies(IReadOnlyList<SuggestionReply> Replies);

/// <summary>What is sent to correct a reply (更正答复).</summary>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">What is done, or why not.</param>
/// <param name="Reason">更正原因, 1 to 500 characters.</param>
public sealed record ReplyCorrection(int Suggestion, SuggestionOutcome Outcome, string? Text, string Reason);

/// <summary>What is sent to enter a conversion (登记转化).</summary>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Entry">What it was turned into.</param>
public sealed record ConversionRequest(int Suggestion, ConversionEntry Entry);

/// <summary>What is sent to report how far a conversion is (更新转化进度).</summary>
/// <param name="State">How far it is now.</param>
/// <param name="Note">进展, 1 to 500 characters.</param>
public sealed record ConversionProgress(ConversionState State, string Note);

/// <summary>What is sent after a second look (回头看).</summary>
/// <param name="Done">Whether it is done (销号).</param>
/// <param name="Findings">回头看情况, 1 to 2,000 characters.</param>
public sealed record LookBackFindings(bool Done, string Findings);

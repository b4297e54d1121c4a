using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A passage of a text and what is said of it (批注).</summary>
/// <param name="Version">The version of the body's text.</param>
/// <param name="Section">The section.</param>
/// <param name="Start">Where it begins in the section, in UTF-16 units from 0.</param>
/// <param name="Length">How long it is, 1 to 500 units.</param>
/// <param name="Quote">The words there; they must be those of the version.</param>
/// <param name="Comment">1 to 500 characters; it stays inside the body.</param>
public sealed record PassageMark(int Version, TextSection Section, int Start, int Length, string Quote, string Comment);

/// <summary>Comment on a passage (批注), while the body has the copy in hand.</summary>
/// <param name="Body">The body whose desk acts.</param>
/// <param name="Mark">The passage, and what is said of it.</param>
public sealed record CommentOnPassage(BodyCode Body, PassageMark Mark) : ReportCommand;

/// <summary>Answer a comment on a passage (回复批注).</summary>
/// <param name="Passage">The comment, counted from 1 within the report.</param>
/// <param name="Text">1 to 500 characters.</param>
public sealed record AnswerPassage(int Passage, string Text) : ReportCommand;

/// <summary>Resolve a comment on a passage (办结批注): it was seen to.</summary>
/// <param name="Passage">The comment, counted from 1 within the report.</param>
public sealed record ResolvePassage(int Passage) : ReportCommand;

/// <summary>What is sent to answer a comment on a passage.</summary>
/// <param name="Text">1 to 500 characters.</param>
public sealed record PassageAnswerRequest(string Text);

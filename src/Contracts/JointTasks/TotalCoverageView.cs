using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Coverage (覆盖情况) of a total report: which bodies and which questions have nothing in it yet.</summary>
/// <param name="Version">The version of the total.</param>
/// <param name="Questions">Each question of the outline.</param>
/// <param name="Bodies">Each body that did not decline.</param>
/// <param name="WithoutQuestion">How many paragraphs are not put to any question.</param>
public sealed record TotalCoverageView(
    int Version,
    IReadOnlyList<QuestionCoverage> Questions,
    IReadOnlyList<BodyCoverage> Bodies,
    int WithoutQuestion
);

/// <summary>How far a question of the outline (提纲问题) is answered.</summary>
/// <param name="Question">Counted from 1.</param>
/// <param name="Text">The question; none if it was redacted.</param>
/// <param name="Paragraphs">How many paragraphs of the total answer it; 0 has nothing yet.</param>
/// <param name="Quoted">The bodies quoted in them.</param>
public sealed record QuestionCoverage(int Question, string? Text, int Paragraphs, IReadOnlyList<BodyReference> Quoted);

/// <summary>How far a body is quoted.</summary>
/// <param name="Body">The body.</param>
/// <param name="ReceivedVersion">The version of its part that was received; none while nothing is there to quote.</param>
/// <param name="Paragraphs">How many paragraphs of the total came from it; 0 is not quoted yet.</param>
/// <param name="Sections">Each section of its part.</param>
/// <param name="Questions">The questions that paragraphs of it answer, counted from 1.</param>
public sealed record BodyCoverage(
    BodyReference Body,
    int? ReceivedVersion,
    int Paragraphs,
    IReadOnlyList<SectionCoverage> Sections,
    IReadOnlyList<int> Questions
);

/// <summary>How far a section of a part is quoted.</summary>
/// <param name="Section">Which.</param>
/// <param name="Taken">How many of its paragraphs were taken.</param>
/// <param name="Paragraphs">How many it has.</param>
public sealed record SectionCoverage(PartSection Section, int Taken, int Paragraphs);

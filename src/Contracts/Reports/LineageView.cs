namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>The lineage (来龙去脉) of a report: its path, its fate at every tier, and how the wording changed on the way.</summary>
/// <param name="Root">The report's id, the same at every tier.</param>
/// <param name="Report">The report as the reader may see it.</param>
/// <param name="Wordings">How the text changed from step to step, as far as the reader may read both sides.</param>
public sealed record LineageView(ReportId Root, ReportView Report, IReadOnlyList<WordingChange> Wordings);

/// <summary>How the wording changed (文字改动) between two texts.</summary>
/// <param name="FromBody">The body of the earlier text.</param>
/// <param name="FromVersion">Its version there.</param>
/// <param name="ToBody">The body of the later text.</param>
/// <param name="ToVersion">Its version there.</param>
/// <param name="Parts">Title and the three parts.</param>
public sealed record WordingChange(
    BodyReference FromBody,
    int FromVersion,
    BodyReference ToBody,
    int ToVersion,
    IReadOnlyList<WordingPart> Parts
);

/// <summary>One part of a text (段落) with its changes.</summary>
/// <param name="Part">title, situation, analysis or advice.</param>
/// <param name="Pieces">The pieces, in reading order.</param>
public sealed record WordingPart(string Part, IReadOnlyList<WordingPiece> Pieces);

/// <summary>A piece of text that stayed, went or came (保留、删去、加上).</summary>
/// <param name="Change">Whether it stayed, went or came.</param>
/// <param name="Text">The words.</param>
public sealed record WordingPiece(PieceChange Change, string Text);

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>What an event says of the version that it made (稿次): the words stand apart, under their hash.</summary>
/// <param name="Version">Its number, counted from 1.</param>
/// <param name="Text">Hash of the <see cref="TotalPaper"/>.</param>
/// <param name="Characters">字数.</param>
/// <param name="Quoted">Which parts it quotes.</param>
public sealed record WrittenTotal(int Version, string Text, int Characters, ImmutableArray<QuotedPart> Quoted);

/// <summary>A version of the total report was written (总报告稿次).</summary>
/// <param name="Written">The version.</param>
public abstract record TotalWritten(WrittenTotal Written) : TotalEvent;

/// <summary>Paragraphs of parts were taken into it (引用段落).</summary>
/// <param name="Written">The version.</param>
/// <param name="Places">Where they stand in their parts.</param>
[EventName("joint-task.paragraphs-taken", 1)]
public sealed record ParagraphsTaken(WrittenTotal Written, ImmutableArray<PartPlace> Places) : TotalWritten(Written);

/// <summary>A paragraph was taken out of it (移出段落).</summary>
/// <param name="Written">The version.</param>
/// <param name="Paragraph">The paragraph, by its id.</param>
[EventName("joint-task.paragraph-taken-out", 1)]
public sealed record ParagraphTakenOut(WrittenTotal Written, int Paragraph) : TotalWritten(Written);

/// <summary>It was revised (修改总报告).</summary>
/// <param name="Written">The version.</param>
/// <param name="Note">修改说明.</param>
[EventName("joint-task.total-revised", 1)]
public sealed record TotalRevised(WrittenTotal Written, string? Note) : TotalWritten(Written);

/// <summary>Results were shared (共享成果), or are shared no more.</summary>
/// <param name="Shared">What is shared from now on.</param>
[EventName("joint-task.results-shared", 1)]
public sealed record ResultsShared(Sharing Shared) : TotalEvent;

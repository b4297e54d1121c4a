using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>What an event says of a version of an output (成果稿次): the words stand apart, under their hash.</summary>
/// <param name="Version">Its number, counted from 1.</param>
/// <param name="Text">Hash of the <see cref="OutputPaper"/>.</param>
/// <param name="Characters">字数 of its own words.</param>
/// <param name="Total">The version of the total report that it rests on; 0 for none.</param>
/// <param name="Prefix">发文机关代字.</param>
/// <param name="Bulletin">刊名 of a 专报.</param>
/// <param name="Suggestions">建议, in order: on what each rests.</param>
public sealed record WrittenOutput(
    int Version,
    string Text,
    int Characters,
    int Total,
    string Prefix,
    string? Bulletin,
    ImmutableArray<SuggestionBasis> Suggestions
);

/// <summary>On what a suggestion rests (建议依据).</summary>
/// <param name="Paragraphs">Paragraphs of the total report, by id.</param>
public sealed record SuggestionBasis(ImmutableArray<int> Paragraphs);

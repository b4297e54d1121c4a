using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>The bounds of what is written (写作规格), so that a window counts and warns by the rules that the house applies.</summary>
/// <param name="TitleCharacters">The most characters of a title.</param>
/// <param name="TextCharacters">The most characters of the three parts together, white space left out.</param>
/// <param name="NoteCharacters">The most characters of the note.</param>
/// <param name="DraftCharacters">The most characters that one part of a draft may hold while it is being shortened.</param>
/// <param name="Files">What may be attached.</param>
public sealed record WritingRules(
    int TitleCharacters,
    int TextCharacters,
    int NoteCharacters,
    int DraftCharacters,
    FileRules Files
);

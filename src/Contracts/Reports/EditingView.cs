namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Who edits a copy now (在编). It bars nobody: saving asks for the version it was typed from, not for this. It tells the
/// others of the desk whose hands the text is in, and lets them read meanwhile.
/// </summary>
/// <param name="Editor">Who edits; none if nobody has it open.</param>
/// <param name="Mine">Whether that is the reader.</param>
/// <param name="ReadOnly">Whether somebody else edits: the reader's screen should only show the text.</param>
/// <param name="Since">Since when (UTC).</param>
/// <param name="TypedAt">When something was last typed (UTC).</param>
/// <param name="FreeAt">From when on another may take over (UTC), unless something is typed before.</param>
/// <param name="MayTakeOver">Whether the reader, an editor of the body, may take over now.</param>
public sealed record EditingView(
    PersonReference? Editor,
    bool Mine,
    bool ReadOnly,
    DateTimeOffset? Since,
    DateTimeOffset? TypedAt,
    DateTimeOffset? FreeAt,
    bool MayTakeOver
);

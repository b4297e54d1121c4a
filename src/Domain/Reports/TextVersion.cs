using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Version of a text (文稿版本) at one body.</summary>
/// <param name="Number">Counted from 1 within the copy.</param>
/// <param name="Text">Hash of the text.</param>
/// <param name="Characters">字数 of the three parts, white space not counted.</param>
/// <param name="Origin">Where the version came from.</param>
/// <param name="By">Who made it.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">修改说明.</param>
public sealed record TextVersion(
    int Number,
    string Text,
    int Characters,
    TextOrigin Origin,
    Signature? By,
    DateTimeOffset At,
    string? Note = null
)
{
    /// <summary>附件 that belong to it: they go where the text goes, and no further.</summary>
    public ImmutableArray<AttachedFile> Files { get; init; } = [];
}

using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// Act (办理): what one order changes, in one or several streams, committed whole or not at all together with its
/// receipt, texts, notices and list rows.
/// </summary>
/// <param name="Account">The account whose command ids are its own; in practice the person.</param>
/// <param name="Command">The command id.</param>
/// <param name="Content">Digest of the command's content, as <see cref="CommandContent"/> makes it.</param>
/// <param name="Subject">What the receipt names.</param>
/// <param name="At">When it was decided (UTC, whole microseconds).</param>
public sealed record Act(Guid Account, CommandId Command, byte[] Content, string Subject, DateTimeOffset At)
{
    /// <summary>What the receipt says was made inside the subject, counted from 1.</summary>
    public int? Item { get; init; }

    /// <summary>The streams it changes, each once; none where only the receipt is kept.</summary>
    public ImmutableArray<StreamChange> Changes { get; init; } = [];

    /// <summary>The texts that its events name.</summary>
    public ImmutableArray<PaperText> Texts { get; init; } = [];

    /// <summary>Who is told.</summary>
    public ImmutableArray<ActNotice> Notices { get; init; } = [];

    /// <summary>The list rows that change with it.</summary>
    public ImmutableArray<ListRow> Rows { get; init; } = [];

    /// <summary>All its events, stream after stream: what <see cref="ActNotice.Event"/> counts.</summary>
    public IEnumerable<ChainedEvent> Events => Changes.SelectMany(change => change.Events);
}
